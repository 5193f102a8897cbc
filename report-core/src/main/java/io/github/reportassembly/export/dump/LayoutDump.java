package io.github.reportassembly.export.dump;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageItemVisitor;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.page.RectangleItem;
import java.util.Locale;

/** Prints pages item by item: positions in points, glyphs on one baseline and of one look as one line. */
public final class LayoutDump implements PageItemVisitor<Void> {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private GlyphItem first;

    private LayoutDump() {}

    public static String of(PagedDocument document) {
        LayoutDump dump = new LayoutDump();
        for (int i = 0; i < document.pages().size(); i++) {
            dump.page(i + 1, document.pages().get(i));
        }
        return dump.out.toString();
    }

    private void page(int count, Page page) {
        out.append("page ").append(count);
        String number = page.number().printed();
        if (!number.isEmpty()) {
            out.append(" (").append(number).append(')');
        }
        out.append(' ').append(points(page.width())).append(" x ").append(points(page.height()));
        out.append('\n');
        for (PageItem item : page.items()) {
            item.accept(this);
        }
        flush();
    }

    @Override
    public Void visit(GlyphItem item) {
        boolean joins = first != null
                && first.y() == item.y()
                && first.size() == item.size()
                && first.content() == item.content()
                && first.turn() == item.turn()
                && first.color().equals(item.color())
                && first.text().face() == item.text().face();
        if (!joins) {
            flush();
            first = item;
        }
        words.append(item.text().text());
        return null;
    }

    private void flush() {
        if (first == null) {
            return;
        }
        begin("text", first.x(), first.y());
        out.append(first.text().face()).append(' ').append(points(first.size()));
        out.append(" #").append(first.color().hex());
        if (first.turn() != 0) {
            out.append(" turned ").append(points(first.turn()));
        }
        out.append(" [").append(first.content()).append("] ").append(words).append('\n');
        words.setLength(0);
        first = null;
    }

    @Override
    public Void visit(RectangleItem item) {
        flush();
        begin("fill", item.x(), item.y());
        out.append(size(item.width(), item.height()))
                .append(" #")
                .append(item.color().hex());
        out.append('\n');
        return null;
    }

    @Override
    public Void visit(OutlineItem item) {
        flush();
        begin("outline", item.x(), item.y());
        out.append(size(item.width(), item.height()))
                .append(" #")
                .append(item.color().hex());
        out.append(" stroke ").append(points(item.stroke()));
        if (item.dash() > 0) {
            out.append(" dash ").append(points(item.dash())).append(' ').append(points(item.gap()));
        }
        out.append('\n');
        return null;
    }

    @Override
    public Void visit(ImageItem item) {
        flush();
        begin("image", item.x(), item.y());
        out.append(size(item.width(), item.height())).append(" [").append(item.content());
        out.append("] ").append(item.image()).append('\n');
        return null;
    }

    @Override
    public Void visit(LinkItem item) {
        flush();
        begin("link", item.x(), item.y());
        String target = item.target() instanceof LinkTarget.Uri uri
                ? uri.uri()
                : "-> " + ((LinkTarget.Place) item.target()).destination();
        out.append(size(item.width(), item.height())).append(' ').append(target).append('\n');
        return null;
    }

    private void begin(String kind, int x, int y) {
        out.append("  ").append(kind).append(' ').append(points(x)).append(',').append(points(y));
        out.append(' ');
    }

    private static String size(int width, int height) {
        return points(width) + " x " + points(height);
    }

    /** Hundredths are enough to see what changed. */
    private static String points(int length) {
        String text = String.format(Locale.ROOT, "%.2f", length / 1000.0);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
