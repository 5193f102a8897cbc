package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageItemVisitor;
import io.github.reportassembly.page.RectangleItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns positions from the start edge into positions from the left, for scripts that run from right to left, and back.
 * Things change their places, never their shapes.
 */
public final class Mirror implements PageItemVisitor<PageItem> {
    private final int width;

    /** @param width of what is mirrored: a line, a page */
    public Mirror(int width) {
        this.width = width;
    }

    public List<PageItem> items(List<PageItem> items) {
        List<PageItem> mirrored = new ArrayList<>(items.size());
        for (PageItem item : items) {
            mirrored.add(item.accept(this));
        }
        return mirrored;
    }

    @Override
    public PageItem visit(GlyphItem item) {
        return item.moved(width - 2 * item.x() - Advance.of(item), 0);
    }

    @Override
    public PageItem visit(RectangleItem item) {
        return item.moved(width - 2 * item.x() - item.width(), 0);
    }

    @Override
    public PageItem visit(OutlineItem item) {
        return item.moved(width - 2 * item.x() - item.width(), 0);
    }

    @Override
    public PageItem visit(ImageItem item) {
        return item.moved(width - 2 * item.x() - item.width(), 0);
    }

    @Override
    public PageItem visit(LinkItem item) {
        return item.moved(width - 2 * item.x() - item.width(), 0);
    }
}
