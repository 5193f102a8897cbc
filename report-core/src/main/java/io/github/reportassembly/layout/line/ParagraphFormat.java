package io.github.reportassembly.layout.line;

/**
 * How a paragraph is broken. Lengths are thousandths of a point.
 *
 * @param measure width from the start edge
 * @param firstIndent of the first line
 * @param restIndent of the lines after it
 * @param balanced whether lines are to be about equal in length, as in titles
 * @param firstFit whether lines are filled one by one, as in table cells, rather than by the total fit
 * @param rightToLeft whether the base direction is right to left
 */
public record ParagraphFormat(
        int measure,
        int firstIndent,
        int restIndent,
        LineAlignment alignment,
        Hyphenation hyphenation,
        boolean balanced,
        boolean firstFit,
        boolean rightToLeft) {}
