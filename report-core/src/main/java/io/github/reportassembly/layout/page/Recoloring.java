package io.github.reportassembly.layout.page;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageItemVisitor;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.style.StyleSheet;
import java.util.ArrayList;
import java.util.List;

/** Exchanges the palette's colours for those of a report's own style sheet. */
final class Recoloring implements PageItemVisitor<PageItem> {
    private final StyleSheet sheet;

    Recoloring(StyleSheet sheet) {
        this.sheet = sheet;
    }

    List<PageItem> items(List<PageItem> items) {
        if (!sheet.recolored()) {
            return items;
        }
        List<PageItem> changed = new ArrayList<>(items.size());
        for (PageItem item : items) {
            changed.add(item.accept(this));
        }
        return changed;
    }

    @Override
    public PageItem visit(GlyphItem item) {
        return new GlyphItem(
                item.x(),
                item.y(),
                item.text(),
                item.size(),
                sheet.shown(item.color()),
                item.tracking(),
                item.turn(),
                item.content());
    }

    @Override
    public PageItem visit(RectangleItem item) {
        return new RectangleItem(
                item.x(), item.y(), item.width(), item.height(), sheet.shown(item.color()), item.content());
    }

    @Override
    public PageItem visit(OutlineItem item) {
        return new OutlineItem(
                item.x(),
                item.y(),
                item.width(),
                item.height(),
                item.stroke(),
                item.dash(),
                item.gap(),
                sheet.shown(item.color()),
                item.content());
    }

    @Override
    public PageItem visit(ImageItem item) {
        return item;
    }

    @Override
    public PageItem visit(LinkItem item) {
        return item;
    }
}
