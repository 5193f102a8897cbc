package io.github.reportassembly.page;

import io.github.reportassembly.style.Color;

/**
 * The outline of a rectangle whose outer top left corner is at (x, y); the stroke lies inside.
 *
 * @param stroke width of the line
 * @param dash length of the dashes; 0 for a solid line
 * @param gap length between dashes
 */
public record OutlineItem(int x, int y, int width, int height, int stroke, int dash, int gap, Color color, int content)
        implements PageItem {
    @Override
    public OutlineItem moved(int dx, int dy) {
        return new OutlineItem(x + dx, y + dy, width, height, stroke, dash, gap, color, content);
    }

    @Override
    public <R> R accept(PageItemVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
