package io.github.reportassembly.document;

/** What a paragraph is for, as far as its place in the tree does not say it. */
public enum ParagraphRole {
    BODY,
    /** The opening of a summary, set larger. */
    LEAD,
    /** Where a quotation, a table or a figure comes from. */
    SOURCE,
    /** Small print: remarks that are no part of the text. */
    REMARK
}
