package io.github.reportassembly.document;

/** How a section is numbered and begins. */
public enum SectionKind {
    /** A chapter without a number, as in the front matter; its sections have none either. */
    UNNUMBERED,
    /** A chapter numbered 1, 2, 3. */
    CHAPTER,
    /** An appendix lettered A, B, C. */
    APPENDIX,
    /** Text of others, printed as it stands; numbered as an appendix. */
    ATTACHMENT,
    /** Below level 1: numbered after its chapter, down to level 3. */
    SUBSECTION
}
