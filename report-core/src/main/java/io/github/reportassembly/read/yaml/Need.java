package io.github.reportassembly.read.yaml;

/** From when on a field must be there. */
public enum Need {
    ALWAYS,
    /** From a draft on. */
    DRAFT,
    /** In a draft only. */
    DRAFT_ONLY,
    FINAL,
    NEVER
}
