package io.github.reportassembly.document;

/** What a form's field takes. */
public enum FormFieldKind {
    /** Words, on several lines if need be. */
    TEXT,
    /** One of a list. */
    CHOICE,
    /** A day. */
    DATE
}
