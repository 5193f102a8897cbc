package io.github.reportassembly.document;

/** How the pages of a stretch are numbered. */
public enum MatterKind {
    /** Without a number. */
    COVER,
    /** In roman figures; the cover counts as the first page. */
    FRONT,
    /** In arabic figures from 1. */
    BODY,
    /** In arabic figures that go on after the body. */
    BACK
}
