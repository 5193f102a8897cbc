package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageItemVisitor;
import io.github.reportassembly.page.RectangleItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies of things that are repeated on later pages: painted, but read out only where they stood first. */
public final class ArtifactItems implements PageItemVisitor<Optional<PageItem>> {
    private ArtifactItems() {}

    /** The strip without its part in the text: no links, notes, places or line numbers. */
    public static Strip copy(Strip strip) {
        ArtifactItems visitor = new ArtifactItems();
        List<PageItem> items = new ArrayList<>(strip.items().size());
        for (PageItem item : strip.items()) {
            item.accept(visitor).ifPresent(items::add);
        }
        return new Strip(strip.height(), strip.before(), strip.after(), Hold.FIRM, items, StripMarks.NONE, Group.NONE);
    }

    @Override
    public Optional<PageItem> visit(GlyphItem item) {
        return Optional.of(new GlyphItem(
                item.x(),
                item.y(),
                item.text(),
                item.size(),
                item.color(),
                item.tracking(),
                item.turn(),
                Artifact.DECORATION));
    }

    @Override
    public Optional<PageItem> visit(RectangleItem item) {
        return Optional.of(
                new RectangleItem(item.x(), item.y(), item.width(), item.height(), item.color(), Artifact.DECORATION));
    }

    @Override
    public Optional<PageItem> visit(OutlineItem item) {
        return Optional.of(new OutlineItem(
                item.x(),
                item.y(),
                item.width(),
                item.height(),
                item.stroke(),
                item.dash(),
                item.gap(),
                item.color(),
                Artifact.DECORATION));
    }

    @Override
    public Optional<PageItem> visit(ImageItem item) {
        return Optional.of(
                new ImageItem(item.x(), item.y(), item.width(), item.height(), item.image(), Artifact.DECORATION));
    }

    @Override
    public Optional<PageItem> visit(LinkItem item) {
        return Optional.empty();
    }
}
