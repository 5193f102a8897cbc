package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageItemVisitor;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.page.StructureRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Paints the items of one page, each within the marked content that it belongs to. */
final class PagePainter implements PageItemVisitor<Void> {
    private static final int NO_CONTENT = Integer.MIN_VALUE;

    private final Page page;
    private final int index;
    private final TaggedWriter writer;
    private final StructureTree structure;
    private final ImageEmbeddings images;
    private final Watermarks watermarks;
    private final LinkPainter links;
    private final ContentStream out;
    private final PaintColor color = new PaintColor();
    private final GlyphPainter glyphs;
    private int open = NO_CONTENT;

    PagePainter(PdfFile file, Page page, int index) {
        this.page = page;
        this.index = index;
        this.writer = file.writer();
        this.structure = file.structure();
        this.images = file.images();
        this.watermarks = file.watermarks();
        this.links = new LinkPainter(file, page);
        this.out = new ContentStream(writer.beginPage());
        this.glyphs = new GlyphPainter(out, writer.fonts(), color);
    }

    void paint() {
        structure.beginPage();
        List<PageItem> items = page.items();
        boolean toLeft = runsToLeft(items);
        for (int i = 0; i < items.size(); ) {
            int end = toLeft ? BidiLine.end(items, i, structure) : i;
            if (end > i) {
                paintLine(new BidiLine(items.subList(i, end)));
                i = end;
            } else {
                items.get(i++).accept(this);
            }
        }
        close();
    }

    private static boolean runsToLeft(List<PageItem> items) {
        for (PageItem item : items) {
            if (item instanceof GlyphItem glyphs && glyphs.text().rightToLeft()) {
                return true;
            }
        }
        return false;
    }

    /** Glyphs in the order in which they stand, with the text in the order in which it is read. */
    private void paintLine(BidiLine line) {
        close();
        List<BidiLine.Part> parts = line.parts();
        IdentityHashMap<BidiLine.Part, Stretch> stretches = new IdentityHashMap<>();
        for (BidiLine.Part part : parts) {
            if (part.content() >= 0) {
                PdfIndirectReference span = part.text().isEmpty() ? null : writer.getPdfIndirectReference();
                stretches.put(part, structure.mark(part.content(), part.text(), span));
            }
        }
        parts.stream()
                .sorted(Comparator.comparingInt(part -> part.visual().get(0).x()))
                .forEach(part -> paintPart(part, stretches.get(part)));
    }

    private void paintPart(BidiLine.Part part, Stretch stretch) {
        if (stretch == null) {
            beginArtifact(part.content());
        } else {
            StructureRole role = stretch.owner().element().role();
            beginMarked(stretch.span() == null ? role.type() : StructureRole.SPAN.type(), stretch);
        }
        part.visual().forEach(this::paintGlyphs);
        open = part.content();
        close();
    }

    private void paintGlyphs(GlyphItem item) {
        glyphs.paint(item, page.height() - item.y());
        // The words of a picture stand in it.
        if (item.content() >= 0 && structure.owner(item.content()).picture().isEmpty()) {
            int width = (int) (item.text().width() * (long) item.size() / 1000);
            extendBox(item.content(), item.x(), item.y() - item.size(), width, item.size());
        }
    }

    @Override
    public Void visit(GlyphItem item) {
        open(item.content());
        if (item.content() == Artifact.WATERMARK) {
            glyphs.end();
            watermarks.paint(item, page.height() - item.y(), out);
            return null;
        }
        paintGlyphs(item);
        return null;
    }

    @Override
    public Void visit(RectangleItem item) {
        open(item.content());
        glyphs.end();
        color.fill(out, item.color());
        rectangle(item.x(), item.y(), item.width(), item.height());
        out.raw("f\n");
        extendBox(item.content(), item.x(), item.y(), item.width(), item.height());
        return null;
    }

    @Override
    public Void visit(OutlineItem item) {
        open(item.content());
        glyphs.end();
        out.raw("q ").milli(item.stroke()).raw("w ");
        if (item.dash() > 0) {
            out.raw("[").milli(item.dash()).milli(item.gap()).raw("]0 d ");
        }
        PaintColor.stroke(out, item.color());
        int inset = item.stroke() / 2;
        rectangle(item.x() + inset, item.y() + inset, item.width() - item.stroke(), item.height() - item.stroke());
        out.raw("S Q\n");
        extendBox(item.content(), item.x(), item.y(), item.width(), item.height());
        return null;
    }

    @Override
    public Void visit(ImageItem item) {
        open(item.content());
        glyphs.end();
        try {
            images.paint(item, page.height() - item.y() - item.height(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (item.content() >= 0) {
            structure.owner(item.content()).setPicture(item.image());
        }
        extendBox(item.content(), item.x(), item.y(), item.width(), item.height());
        return null;
    }

    @Override
    public Void visit(LinkItem item) {
        links.add(item);
        return null;
    }

    private void rectangle(int x, int y, int width, int height) {
        out.milli(x)
                .milli(page.height() - y - height)
                .milli(width)
                .milli(height)
                .raw("re ");
    }

    private void extendBox(int content, int x, int y, int width, int height) {
        if (content >= 0) {
            StructureNode owner = structure.owner(content);
            if (owner.element().role() == StructureRole.FIGURE) {
                owner.setBox(owner.box().with(new BoundingBox(index, x, y, x + width, y + height)));
            }
        }
    }

    private void open(int content) {
        if (content == open) {
            return;
        }
        close();
        if (content >= 0) {
            Stretch stretch = structure.mark(content, "", null);
            beginMarked(stretch.owner().element().role().type(), stretch);
        } else {
            beginArtifact(content);
        }
        open = content;
    }

    private void beginMarked(String tag, Stretch stretch) {
        out.raw("/").raw(tag).raw("<</MCID ").whole(stretch.number()).raw(">>BDC\n");
    }

    /** ISO 32000-1, 14.8.2.2. */
    private void beginArtifact(int kind) {
        out.raw(
                switch (kind) {
                    case Artifact.DECORATION, Artifact.LINE_NUMBER -> "/Artifact<</Type/Layout>>BDC\n";
                    case Artifact.HEADER -> "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n";
                    case Artifact.FOOTER -> "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
                    case Artifact.WATERMARK -> "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n";
                    default -> throw new IllegalStateException("neither content nor artifact: " + kind);
                });
    }

    private void close() {
        glyphs.end();
        if (open != NO_CONTENT) {
            out.raw("EMC\n");
            open = NO_CONTENT;
        }
    }
}
