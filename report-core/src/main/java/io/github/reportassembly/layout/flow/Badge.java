package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.OutlineItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.FontFamily;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** The box in the label column with an item's number. It repeats the kicker, so it is not read out. */
final class Badge {
    static final int WIDTH = 42_000;
    static final int FILLED_HEIGHT = 26_000;
    static final int OUTLINED_HEIGHT = 20_000;
    private static final int STROKE = 1_000;
    /** Cap height of the text font, in thousandths of its size. */
    private static final int CAP_HEIGHT = 714;

    private static final int SHORT = 3;
    private static final int MIDDLE = 5;

    private Badge() {}

    static List<PageItem> filled(TextSetter setter, String number, int top, SourceSpan span) {
        int size = number.length() <= SHORT ? 14_000 : size(number);
        List<PageItem> items = new ArrayList<>();
        items.add(Boxes.rectangle(0, top, WIDTH, FILLED_HEIGHT, Palette.NAVY));
        items.addAll(number(setter, number, style(size, Palette.WHITE), top + FILLED_HEIGHT / 2, span));
        return items;
    }

    static List<PageItem> outlined(TextSetter setter, String number, int top, Color color, SourceSpan span) {
        List<PageItem> items = new ArrayList<>();
        items.add(new OutlineItem(0, top, WIDTH, OUTLINED_HEIGHT, STROKE, 0, 0, color, Artifact.DECORATION));
        items.addAll(number(setter, number, style(size(number), color), top + OUTLINED_HEIGHT / 2, span));
        return items;
    }

    private static int size(String number) {
        return number.length() <= MIDDLE ? 11_000 : 9_500;
    }

    private static TextStyle style(int size, Color color) {
        return new TextStyle(new FontKey(FontFamily.TEXT, FontWeight.BOLD, false), size, color, 0);
    }

    private static List<PageItem> number(
            TextSetter setter, String number, TextStyle style, int middle, SourceSpan span) {
        Line line = setter.line(number, style, Artifact.DECORATION, span);
        int baseline = middle + style.size() * CAP_HEIGHT / 2000;
        return TextSetter.at(line, (WIDTH - line.width()) / 2, baseline);
    }
}
