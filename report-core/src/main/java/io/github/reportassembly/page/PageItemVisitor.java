package io.github.reportassembly.page;

/** One method for each kind of item. */
public interface PageItemVisitor<R> {
    R visit(GlyphItem item);

    R visit(RectangleItem item);

    R visit(OutlineItem item);

    R visit(ImageItem item);

    R visit(LinkItem item);
}
