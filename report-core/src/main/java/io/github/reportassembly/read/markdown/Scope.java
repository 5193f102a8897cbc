package io.github.reportassembly.read.markdown;

/**
 * What may stand where a block stands.
 *
 * @param headings whether sections begin here
 * @param placements whether recommendations and findings are placed here
 * @param numbered whether paragraphs are numbered: those of a chapter's own text
 * @param footnote whether this is within a footnote
 */
record Scope(boolean headings, boolean placements, boolean numbered, boolean footnote) {
    static final Scope CHAPTER = new Scope(true, true, true, false);
    static final Scope FIELD = new Scope(false, false, false, false);
    static final Scope FOOTNOTE = new Scope(false, false, false, true);

    /** Within a fenced division. */
    Scope division() {
        return new Scope(headings, placements, false, footnote);
    }

    /** Within a list, a quotation, a cell. */
    Scope inner() {
        return new Scope(false, false, false, footnote);
    }
}
