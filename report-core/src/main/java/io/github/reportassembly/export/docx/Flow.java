package io.github.reportassembly.export.docx;

/**
 * Where blocks stand: what their plain paragraphs look like and how much room there is. Lengths are twips.
 *
 * @param text the style of plain paragraphs
 * @param left of the text, from the start margin
 * @param direct whether paragraphs must say {@code left} themselves, since their style does not
 * @param measure width of the text
 * @param listStyles whether lists have the styles of lists; elsewhere their text looks like its surroundings
 * @param listLevel how many lists are around
 * @param place what is around
 * @param align of paragraphs: {@code right}, {@code center} or empty
 * @param language of the text; empty for the document's
 * @param inset how far the text ends before its measure does
 * @param kept whether paragraphs stay on the page of what follows them
 */
record Flow(
        WordStyle text,
        int left,
        boolean direct,
        int measure,
        boolean listStyles,
        int listLevel,
        Place place,
        String align,
        String language,
        int inset,
        boolean kept) {

    /** What is around the blocks. */
    enum Place {
        /** The page, with its label column. */
        PAGE,
        /** A page in landscape, without one. */
        LANDSCAPE,
        /** A block of its own on the page, such as a recommendation. */
        BLOCK,
        /** A cell of a table, a box or a footnote. */
        CELL
    }

    static final Flow BODY =
            new Flow(WordStyle.BODY_TEXT, 0, false, Sheet.MEASURE, true, 0, Place.PAGE, "", "", 0, false);

    /** The text of a footnote or a comment, set off from its mark. */
    static Flow note(WordStyle style, int left) {
        return new Flow(style, left, left > 0, Sheet.MEASURE - left, false, 0, Place.CELL, "", "", 0, false);
    }

    /** Whether numbers can hang in the label column. */
    boolean hangs() {
        return (place == Place.PAGE || place == Place.BLOCK) && left == 0;
    }

    Flow block(WordStyle style) {
        return new Flow(style, left, direct, measure, listStyles, listLevel, inner(), align, language, inset, kept);
    }

    /** A block whose style is indented by itself. */
    Flow indented(WordStyle style, int by, boolean lists) {
        return new Flow(style, left + by, direct, measure - by, lists, 0, inner(), align, language, inset, kept);
    }

    Flow item(WordStyle style, int by) {
        return new Flow(
                style, left + by, true, measure - by, listStyles, listLevel + 1, inner(), align, language, inset, kept);
    }

    Flow cell(WordStyle style, int width, String alignment) {
        return new Flow(style, 0, false, width, false, 0, Place.CELL, alignment, language, 0, kept);
    }

    /** Text that ends before the measure does, by this much. */
    Flow inset(int by) {
        return new Flow(text, left, direct, measure, listStyles, listLevel, place, align, language, by, kept);
    }

    Flow landscape(int width) {
        return new Flow(
                text, left, direct, width, listStyles, listLevel, Place.LANDSCAPE, align, language, inset, kept);
    }

    /** Text of others, printed as it stands. */
    Flow verbatim() {
        return new Flow(
                WordStyle.VERBATIM, left, direct, measure, listStyles, listLevel, place, align, language, inset, kept);
    }

    /** Blocks that stay together with what follows them. */
    Flow together() {
        return new Flow(text, left, direct, measure, listStyles, listLevel, place, align, language, inset, true);
    }

    /** Blocks that stay together with nothing. */
    Flow parted() {
        return new Flow(text, left, direct, measure, listStyles, listLevel, place, align, language, inset, false);
    }

    Flow in(String tag) {
        return new Flow(text, left, direct, measure, listStyles, listLevel, place, align, tag, inset, kept);
    }

    private Place inner() {
        return place == Place.PAGE ? Place.BLOCK : place;
    }
}
