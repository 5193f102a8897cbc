package io.github.reportassembly.export.pdf;

import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.Destination;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.OutlineEntry;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PageNumberStyle;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureKid;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.text.FontFace;
import io.github.reportassembly.text.ShapedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Builds pages by hand, without a layout. Lengths are points, y down from the top. */
final class PageSketch {
    private static final Pattern WORDS = Pattern.compile(" |[^ ]+");
    private static final Color INK = new Color(0x1C2228);
    private static final int WIDTH = 595_280;
    private static final int HEIGHT = 841_890;

    private final List<Page> pages = new ArrayList<>();
    private final List<StructureKid> kids = new ArrayList<>();
    private final List<OutlineEntry> outline = new ArrayList<>();
    private final Map<String, Destination> destinations = new TreeMap<>();
    private List<PageItem> items = new ArrayList<>();
    private int contents;
    private int elements = 1;

    MarkedContent content() {
        return new MarkedContent(contents++);
    }

    StructureElement element(StructureRole role, StructureKid... inside) {
        return element(role, StructureAttributes.NONE, inside);
    }

    StructureElement element(StructureRole role, StructureAttributes attributes, StructureKid... inside) {
        return new StructureElement(elements++, role, attributes, List.of(inside));
    }

    PageSketch add(StructureKid kid) {
        kids.add(kid);
        return this;
    }

    /** Words with the spaces between them, each an item; gives where the next word would begin. */
    double text(MarkedContent content, double x, double y, String text) {
        return words(content.number(), x, y, text, TestFonts.REGULAR, 10);
    }

    double words(int content, double x, double y, String text, FontFace face, double size) {
        int at = points(x);
        for (String word : WORDS.matcher(text).results().map(MatchResult::group).toList()) {
            GlyphItem item = new GlyphItem(at, points(y), face.shape(word, false), points(size), INK, 0, 0, content);
            items.add(item);
            at += (int) (item.text().width() * (long) item.size() / 1000);
        }
        return at / 1000.0;
    }

    /** Words that run to the left from a right edge, painted from the first read to the last. */
    void arabic(MarkedContent content, double right, double y, String text, FontFace face) {
        int at = points(right);
        for (String word : WORDS.matcher(text).results().map(MatchResult::group).toList()) {
            boolean latin = word.codePointAt(0) < 0x100 && !word.isBlank();
            ShapedText shaped = (latin ? TestFonts.REGULAR : face).shape(word, !latin);
            at -= shaped.width() * 12;
            items.add(new GlyphItem(at, points(y), shaped, points(12), INK, 0, 0, content.number()));
        }
    }

    PageSketch item(PageItem item) {
        items.add(item);
        return this;
    }

    PageSketch watermark(String text) {
        return item(new GlyphItem(
                points(130),
                points(560),
                TestFonts.BOLD.shape(text, false),
                points(96),
                new Color(0xF0F2F4),
                points(2),
                45_000,
                Artifact.WATERMARK));
    }

    PageSketch rule(double x, double y, double width) {
        return item(
                new RectangleItem(points(x), points(y), points(width), 500, new Color(0x7C8793), Artifact.DECORATION));
    }

    PageSketch image(MarkedContent content, double x, double y, double width, double height, String path) {
        return item(new ImageItem(points(x), points(y), points(width), points(height), path, content.number()));
    }

    PageSketch link(StructureElement element, double x, double y, double width, LinkTarget target) {
        return item(new LinkItem(
                points(x), points(y - 9), points(width), points(12), target, element.number(), "to " + target));
    }

    PageSketch destination(String name, double x, double y) {
        destinations.put(name, new Destination(pages.size(), points(x), points(y)));
        return this;
    }

    PageSketch bookmark(String title, String destination) {
        outline.add(new OutlineEntry(title, destination, List.of()));
        return this;
    }

    PageSketch endPage() {
        return endPage(PageNumberStyle.ARABIC, pages.size() + 1);
    }

    PageSketch endPage(PageNumberStyle style, int number) {
        pages.add(new Page(WIDTH, HEIGHT, new PageNumber(style, number), items));
        items = new ArrayList<>();
        return this;
    }

    PagedDocument document() {
        return new PagedDocument(
                pages,
                new StructureElement(0, StructureRole.DOCUMENT, StructureAttributes.NONE, kids),
                outline,
                destinations,
                PageIndex.EMPTY,
                List.of());
    }

    private static int points(double value) {
        return (int) Math.round(value * 1000);
    }
}
