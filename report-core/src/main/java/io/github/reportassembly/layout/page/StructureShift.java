package io.github.reportassembly.layout.page;

import io.github.reportassembly.layout.flow.RunStyle;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageItemVisitor;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureKid;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the numbers of a part's structure, which begin anew in each, numbers of the document.
 *
 * @param elements what is added to the numbers of elements
 * @param contents what is added to the numbers of content; artifacts keep theirs
 */
record StructureShift(int elements, int contents) implements PageItemVisitor<PageItem> {
    /** What comes after a part. */
    StructureShift after(PartPages pages) {
        return new StructureShift(
                elements + pages.structure().elements(),
                contents + pages.structure().contents());
    }

    List<StructureKid> kids(List<StructureKid> kids) {
        List<StructureKid> shifted = new ArrayList<>(kids.size());
        for (StructureKid kid : kids) {
            if (kid instanceof StructureElement inner) {
                shifted.add(new StructureElement(
                        inner.number() + elements, inner.role(), inner.attributes(), kids(inner.kids())));
            } else if (kid instanceof MarkedContent content) {
                shifted.add(new MarkedContent(content.number() + contents));
            }
        }
        return shifted;
    }

    RunStyle.Opener opener(RunStyle.Opener opener) {
        return new RunStyle.Opener(opener.number(), content(opener.content()));
    }

    private int content(int number) {
        return number < 0 ? number : number + contents;
    }

    @Override
    public PageItem visit(GlyphItem item) {
        return new GlyphItem(
                item.x(),
                item.y(),
                item.text(),
                item.size(),
                item.color(),
                item.tracking(),
                item.turn(),
                content(item.content()));
    }

    @Override
    public PageItem visit(RectangleItem item) {
        return new RectangleItem(
                item.x(), item.y(), item.width(), item.height(), item.color(), content(item.content()));
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
                item.color(),
                content(item.content()));
    }

    @Override
    public PageItem visit(ImageItem item) {
        return new ImageItem(item.x(), item.y(), item.width(), item.height(), item.image(), content(item.content()));
    }

    @Override
    public PageItem visit(LinkItem item) {
        return new LinkItem(
                item.x(),
                item.y(),
                item.width(),
                item.height(),
                item.target(),
                item.element() + elements,
                item.description());
    }
}
