package io.github.reportassembly.page;

/**
 * Something painted or linked at a fixed place of a page. Lengths are thousandths of a point; x runs to the right and y
 * down from the top left corner of the page (of the line or the frame, for items that are not yet on a page).
 */
public sealed interface PageItem permits GlyphItem, RectangleItem, OutlineItem, ImageItem, LinkItem {
    PageItem moved(int dx, int dy);

    <R> R accept(PageItemVisitor<R> visitor);
}
