package io.github.reportassembly.document;

/** The kinds of callouts, those of GitHub's alerts. */
public enum CalloutKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION
}
