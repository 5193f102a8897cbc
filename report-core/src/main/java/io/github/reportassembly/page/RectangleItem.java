package io.github.reportassembly.page;

import io.github.reportassembly.style.Color;

/** A filled rectangle: rules, bars, tints. Its top left corner is at (x, y). */
public record RectangleItem(int x, int y, int width, int height, Color color, int content) implements PageItem {
    @Override
    public RectangleItem moved(int dx, int dy) {
        return new RectangleItem(x + dx, y + dy, width, height, color, content);
    }

    @Override
    public <R> R accept(PageItemVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
