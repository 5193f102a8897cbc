package io.github.reportassembly.layout.page;

import io.github.reportassembly.layout.flow.TextSetter;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.strip.Mirror;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.FontFamily;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.PageGeometry;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Words along a page's rising diagonal, behind everything else. */
final class Watermark {
    private static final int SIZE = 84_000;
    private static final int TRACKING = 3_000;
    /** Cap height of the text font, as a part of its size. */
    private static final double CAP_HEIGHT = 0.714;
    /** The part of the diagonal that the words may take. */
    private static final double MOST = 0.9;

    private Watermark() {}

    static List<PageItem> items(String words, TextSetter setter, PageGeometry page, SourceSpan span) {
        double diagonal = StrictMath.hypot(page.width(), page.height());
        double angle = StrictMath.atan2(page.height(), page.width());
        int size = SIZE;
        Line line = line(words, size, setter, span);
        if (line.width() > diagonal * MOST) {
            size = (int) (size * diagonal * MOST / line.width());
            line = line(words, size, setter, span);
        }
        double sin = StrictMath.sin(angle);
        double cos = StrictMath.cos(angle);
        double x = page.width() / 2.0 - line.width() / 2.0 * cos + size * CAP_HEIGHT / 2 * sin;
        double y = page.height() / 2.0 + line.width() / 2.0 * sin + size * CAP_HEIGHT / 2 * cos;
        int turn = (int) StrictMath.round(StrictMath.toDegrees(angle) * 1000);
        List<PageItem> items = new ArrayList<>();
        // The setter counts from the start edge, and here the line begins at the left.
        List<PageItem> set = setter.rightToLeft() ? new Mirror(line.width()).items(line.items()) : line.items();
        for (PageItem item : set) {
            if (item instanceof GlyphItem glyphs) {
                items.add(new GlyphItem(
                        (int) StrictMath.round(x + glyphs.x() * cos),
                        (int) StrictMath.round(y - glyphs.x() * sin),
                        glyphs.text(),
                        glyphs.size(),
                        glyphs.color(),
                        glyphs.tracking(),
                        turn,
                        Artifact.WATERMARK));
            }
        }
        return items;
    }

    private static Line line(String words, int size, TextSetter setter, SourceSpan span) {
        FontKey bold = new FontKey(FontFamily.TEXT, FontWeight.BOLD, false);
        return setter.line(words, new TextStyle(bold, size, Palette.WATERMARK, TRACKING), Artifact.WATERMARK, span);
    }
}
