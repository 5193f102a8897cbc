package io.github.reportassembly.numbering;

/** What a number counts; each kind has its words in the labels of each language. */
public enum NumberKind {
    CHAPTER,
    APPENDIX,
    SECTION,
    TABLE,
    FIGURE,
    RECOMMENDATION,
    SUGGESTION,
    FINDING,
    SOURCE,
    REQUEST,
    PRIOR_RECOMMENDATION,
    TERM,
    QUESTION,
    /** Something that can be named and linked to but has no number, such as a section of the front matter. */
    TITLE
}
