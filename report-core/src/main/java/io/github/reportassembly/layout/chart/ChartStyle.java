package io.github.reportassembly.layout.chart;

import io.github.reportassembly.document.Chart;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.FontFamily;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.StyleSheet;
import io.github.reportassembly.style.TextStyle;
import java.util.List;

/** How charts look, by the house style. */
final class ChartStyle {
    /** Around bars, so that each stands out from the page whatever its colour. */
    static final Stroke OUTLINE = new Stroke(Palette.INK, 500);

    static final Stroke GRID = new Stroke(Palette.HAIR, 500);
    static final Stroke AXIS = new Stroke(Palette.RULE, 750);

    private static final int LIGHT = 110;

    private final StyleSheet sheet;
    private final TextStyle name;
    private final TextStyle value;
    private final TextStyle axis;

    ChartStyle(StyleSheet sheet) {
        this.sheet = sheet;
        this.name = sheet.style(StyleName.TABLE_TEXT).text();
        this.value = sheet.style(StyleName.TABLE_TEXT_DENSE)
                .text()
                .withFont(new FontKey(FontFamily.TEXT, FontWeight.SEMIBOLD, false));
        this.axis = sheet.style(StyleName.SOURCE).text();
    }

    /** Names of bars, in the key and at lines. */
    TextStyle name() {
        return name;
    }

    /** A value on a ground. */
    TextStyle valueOn(Color ground) {
        return value.withColor(isDark(sheet.shown(ground)) ? Palette.WHITE : Palette.INK);
    }

    /** A total, which is no bar's own value. */
    TextStyle total() {
        return name.withColor(Palette.GREY);
    }

    /** Numbers at an axis, what is counted, and notes. */
    TextStyle axis() {
        return axis;
    }

    /** The colours of a chart's areas, one for each series. */
    static List<Color> fills(Chart chart) {
        return chart.ordered() ? Palette.ORDER : Palette.KINDS;
    }

    /** By the weights of ITU-R BT.601, which are near enough for five known colours. */
    private static boolean isDark(Color color) {
        return (299 * color.red() + 587 * color.green() + 114 * color.blue()) / 1000 < LIGHT;
    }
}
