package io.github.reportassembly.layout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.chart.ChartData;
import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.image.SvgDrawing;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.layout.line.TotalFitLineBreaker;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.StyleSheet;
import io.github.reportassembly.text.FontLibrary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartDrawingTest {
    private static final ClassLoader LOADER = ChartDrawingTest.class.getClassLoader();
    private static final FontLibrary FONTS = FontLibrary.load(LOADER);
    private static final int WIDTH = 372_000;
    private static final Pattern BOX = Pattern.compile(
            "<rect x=\"([0-9.]+)\" y=\"([0-9.]+)\" width=\"([0-9.]+)\" height=\"16.5\" fill=\"#([0-9A-F]+)\"");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern PLACES = Pattern.compile(" (?:d|points)=\"([^\"]*)\"");

    /** A bar as it was drawn, in points. */
    private record Bar(double x, double y, double width, String fill) {}

    private static ReportImage draw(String language, Chart chart) {
        TotalFitLineBreaker lines = new TotalFitLineBreaker(FONTS, diagnostic -> {});
        return new ChartDrawing(lines, PhraseBook.load(LOADER, language), HouseStyle.a4())
                .draw("chart/test", chart, WIDTH);
    }

    private static String svg(ReportImage image) {
        return new String(image.bytes(), StandardCharsets.UTF_8);
    }

    private static List<Bar> bars(ReportImage image) {
        List<Bar> bars = new ArrayList<>();
        Matcher box = BOX.matcher(svg(image));
        while (box.find()) {
            bars.add(new Bar(
                    Double.parseDouble(box.group(1)),
                    Double.parseDouble(box.group(2)),
                    Double.parseDouble(box.group(3)),
                    box.group(4)));
        }
        return bars;
    }

    private static Chart small(String unit) {
        return new ChartData("Market", "Station")
                .series("in full", "4", "2")
                .series("in part", "2", "4")
                .series("not", "2", "2")
                .ordered()
                .unit(unit)
                .chart(ChartKind.STACKED_BAR);
    }

    @Test
    void barsAreAsLongAsTheirNumbersInTheColoursOfAnOrder() {
        List<Bar> bars = bars(draw("en", small("")));
        assertThat(bars)
                .extracting(Bar::fill)
                .containsExactly("12355B", "8FB3D9", "FFFFFF", "12355B", "8FB3D9", "FFFFFF");
        // The outline lies inside, and a cut parts the pieces: each box is that much shorter.
        double unit = (bars.get(0).width() + 0.5) / 4;
        assertThat(bars.get(1).width() + 1.5).isCloseTo(2 * unit, org.assertj.core.data.Offset.offset(0.05));
        assertThat(bars.get(4).width() + 1.5).isCloseTo(4 * unit, org.assertj.core.data.Offset.offset(0.05));
        assertThat(bars.get(3).y() - bars.get(0).y()).isEqualTo(29, org.assertj.core.data.Offset.offset(8.0));
    }

    @Test
    void colorsThatAReportChangesAreChangedInItsChartsToo() {
        StyleSheet house = HouseStyle.a4();
        Map<StyleName, BlockStyle> styles = new EnumMap<>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            styles.put(name, house.style(name));
        }
        StyleSheet green = new StyleSheet(
                house.portrait(),
                house.landscape(),
                styles,
                house.options(),
                Map.of(Palette.NAVY, new Color(0x0B4F3C)));
        TotalFitLineBreaker lines = new TotalFitLineBreaker(FONTS, diagnostic -> {});
        ReportImage image =
                new ChartDrawing(lines, PhraseBook.load(LOADER, "en"), green).draw("chart/test", small(""), WIDTH);
        assertThat(bars(image)).extracting(Bar::fill).startsWith("0B4F3C", "8FB3D9");
    }

    @Test
    void fromRightToLeftTheDrawingIsMirrored() {
        List<Bar> left = bars(draw("en", small("")));
        List<Bar> right = bars(draw("ar", small("")));
        assertThat(right).hasSameSizeAs(left);
        assertThat(right.get(0).x()).isGreaterThan(right.get(1).x());
        assertThat(right.get(1).x()).isGreaterThan(right.get(2).x());
    }

    @Test
    void wordsAreOutlinesSoThatEveryReaderShowsTheSame() {
        ReportImage image = draw("ar", new ChartData("الحوكمة").series("", "1").chart(ChartKind.BAR));
        assertThat(svg(image)).contains("<path d=\"M").doesNotContain("<text").doesNotContain("font");
        assertThat(SvgDrawing.of(image)).isNotNull();
    }

    @Test
    void longNamesAreCutAfterTwoLines() {
        String name = "a name that goes on and on and says far more than any reader of a chart will ever want to know ";
        ReportImage cut = draw(
                "en", new ChartData(name.repeat(20), "b").series("", "1", "2").chart(ChartKind.BAR));
        ReportImage two = draw(
                "en",
                new ChartData(name.substring(0, 45), "b").series("", "1", "2").chart(ChartKind.BAR));
        assertThat(cut.height()).isEqualTo(two.height());
    }

    @Test
    void aHundredAndMoreBarsAreNotDrawnAndANoteSaysSo() {
        String[] names = new String[200];
        String[] values = new String[200];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Fountain " + i;
            values[i] = Integer.toString(200 - i);
        }
        ReportImage image = draw("en", new ChartData(names).series("", values).chart(ChartKind.BAR));
        assertThat(bars(image)).hasSize(20);
        assertThat(image.height()).isLessThan(HouseStyle.letter().portrait().textHeight() - 90_000);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void nothingLeavesThePaperWhateverTheNumbersAre(ChartKind kind) {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            Chart chart = any(random, kind);
            ReportImage image = draw(round % 2 == 0 ? "en" : "ar", chart);
            assertThat(svg(image)).as("drawn again").isEqualTo(svg(draw(round % 2 == 0 ? "en" : "ar", chart)));
            for (String attribute : List.of("x", "x1", "x2", "cx")) {
                Matcher place =
                        Pattern.compile(" " + attribute + "=\"(-?[0-9.]+)\"").matcher(svg(image));
                while (place.find()) {
                    assertThat(Double.parseDouble(place.group(1)))
                            .as(kind + " " + round)
                            .isBetween(0.0, WIDTH / 1000.0);
                }
            }
            assertThat(widest(svg(image))).as("words of round " + round).isLessThanOrEqualTo(WIDTH / 1000.0 + 4);
            assertThat(image.height()).isBetween(10_000, 570_000);
        }
    }

    private static Chart any(Random random, ChartKind kind) {
        int categories = 1 + random.nextInt(30);
        int series = 1 + random.nextInt(6);
        String[] names = new String[categories];
        for (int i = 0; i < categories; i++) {
            names[i] = "word ".repeat(1 + random.nextInt(9)) + i;
        }
        ChartData data = new ChartData(names);
        for (int k = 0; k < series; k++) {
            String[] values = new String[categories];
            for (int i = 0; i < categories; i++) {
                values[i] = random.nextInt(9) == 0 ? "" : Integer.toString(random.nextInt(2000) - (k == 1 ? 600 : 0));
            }
            data.series("series " + "long ".repeat(random.nextInt(6)) + k, values);
        }
        return data.unit(random.nextBoolean() ? "%" : "litres").chart(kind);
    }

    /** The largest x in all paths and lines, in points; x and y take turns. */
    private static double widest(String svg) {
        double widest = 0;
        Matcher attribute = PLACES.matcher(svg);
        while (attribute.find()) {
            Matcher number = NUMBER.matcher(attribute.group(1));
            boolean across = true;
            while (number.find()) {
                widest = across ? Math.max(widest, Double.parseDouble(number.group())) : widest;
                across = !across;
            }
        }
        return widest;
    }

    /** WCAG 2.2, 1.4.11: what is needed to understand a graphic stands out from what lies next to it by 3 : 1. */
    @Test
    void eachAreaOrItsOutlineStandsOutFromThePage() {
        for (Color fill : concat(Palette.KINDS, Palette.ORDER)) {
            double own = contrast(fill, Palette.WHITE);
            double outline = Math.min(
                    contrast(ChartStyle.OUTLINE.color(), Palette.WHITE), contrast(ChartStyle.OUTLINE.color(), fill));
            assertThat(Math.max(own, outline)).as(fill.hex()).isGreaterThanOrEqualTo(3);
            Color words = new ChartStyle(HouseStyle.a4()).valueOn(fill).color();
            assertThat(contrast(words, fill)).as("words on " + fill.hex()).isGreaterThanOrEqualTo(4.5);
        }
        for (Color line : Palette.LINES) {
            assertThat(contrast(line, Palette.WHITE)).as(line.hex()).isGreaterThanOrEqualTo(3);
        }
    }

    private static List<Color> concat(List<Color> first, List<Color> second) {
        List<Color> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
