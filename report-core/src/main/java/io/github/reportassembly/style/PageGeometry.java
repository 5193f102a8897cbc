package io.github.reportassembly.style;

/**
 * The places of a page, in thousandths of a point. The frame is the label column and the text measure side by side;
 * start and end follow the direction of the script.
 *
 * @param start from the page's start edge to the frame
 * @param labelColumn width of the column for numbers; 0 where there is none
 * @param measure width of the text
 * @param top from the page's top edge to the text area
 * @param textHeight of the text area
 * @param headerBaseline from the top edge
 * @param footerBaseline from the bottom edge
 */
public record PageGeometry(
        int width,
        int height,
        int start,
        int labelColumn,
        int measure,
        int top,
        int textHeight,
        int headerBaseline,
        int footerBaseline) {
    /** From the running header's baseline to its rule. */
    public static final int HEADER_RULE = 6_000;

    /** The same page with everything moved away from its start edge. */
    public PageGeometry shifted(int by) {
        return new PageGeometry(
                width, height, start + by, labelColumn, measure, top, textHeight, headerBaseline, footerBaseline);
    }

    /** Width of label column and text together. */
    public int frame() {
        return labelColumn + measure;
    }
}
