package io.github.reportassembly.layout.chart;

import io.github.reportassembly.chart.DrawnChart;
import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.style.StyleSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the charts of a document as vector drawings, as wide as they are shown, so that their words have the sizes of
 * the house style.
 */
public final class ChartDrawing {
    private static final int LOWER_EDGE = 500;

    private final LineBreaker lines;
    private final Phrases phrases;
    private final StyleSheet sheet;

    private ChartDrawing(StyleSheet sheet, LineBreaker lines, Phrases phrases) {
        this.lines = lines;
        this.phrases = phrases;
        this.sheet = sheet;
    }

    /**
     * @param lines breaks the names of charts; what it reports is of no interest, as names are in the tables too
     * @param sheet the style sheet, not yet that of the language
     */
    public ChartDrawing(LineBreaker lines, Phrases phrases, StyleSheet sheet) {
        this(sheet.in(phrases.language()), lines, phrases);
    }

    /**
     * Charts for pages.
     *
     * @param sheet the style sheet of the language, as pages are set with it
     */
    public static ChartDrawing onPages(LineBreaker lines, Phrases phrases, StyleSheet sheet) {
        return new ChartDrawing(sheet, lines, phrases);
    }

    /** The name under which the store has a chart's picture without its words, for pages that set the words as text. */
    public static String withoutWords(String path) {
        return path + "#without-words";
    }

    /**
     * The pictures with those of the charts, under the names that the figures have for them, and with the same charts
     * without their words.
     */
    public ImageStore add(List<Figure> charts, ImageStore images) {
        Map<String, ReportImage> all = new TreeMap<>();
        images.images().forEach(image -> all.put(image.path(), image));
        for (Figure figure : charts) {
            if (!all.containsKey(figure.image())) {
                Drawn drawn = draw(figure);
                String bare = withoutWords(figure.image());
                all.put(bare, drawn.image(bare, drawn.sketch().svgWithoutWords(drawn.height())));
                all.put(
                        figure.image(),
                        drawn.image(figure.image(), drawn.sketch().svg(drawn.height())));
            }
        }
        return new ImageStore(all);
    }

    /** The words of a chart, as they stand in its picture from the upper left corner. */
    public List<GlyphItem> words(Figure figure) {
        return draw(figure).sketch().letters();
    }

    /** A finished drawing; lengths are thousandths of a point. */
    private record Drawn(Sketch sketch, int width, int height) {
        ReportImage image(String path, String svg) {
            return new ReportImage(path, ImageFormat.SVG, svg.getBytes(StandardCharsets.UTF_8), width, height, 0, 0);
        }
    }

    private Drawn draw(Figure figure) {
        int measure = sheet.portrait().measure();
        int width = figure.width().isPresent()
                ? (int) ((long) measure * figure.width().getAsInt() / 100)
                : measure;
        return draw(figure.chart().orElseThrow(), width);
    }

    /**
     * One chart.
     *
     * @param path the name of the picture
     * @param width in thousandths of a point; the height follows
     */
    public ReportImage draw(String path, Chart chart, int width) {
        Drawn drawn = draw(chart, width);
        return drawn.image(path, drawn.sketch().svg(drawn.height()));
    }

    private Drawn draw(Chart chart, int width) {
        DrawnChart drawn = DrawnChart.of(chart);
        Sketch sketch = new Sketch(width, phrases.rightToLeft(), sheet);
        Lettering lettering = new Lettering(lines, phrases.language(), phrases.rightToLeft());
        ChartPaper paper = new ChartPaper(sketch, width, lettering, new ChartStyle(sheet), phrases);
        int height = drawn.chart().kind() == ChartKind.LINE
                ? new LineSketch(paper, drawn.chart()).draw()
                : new BarSketch(paper, drawn.chart()).draw();
        int left = drawn.categoriesLeft() + drawn.seriesLeft();
        if (left > 0) {
            height = paper.note(new Wording(phrases).count("chart.not-drawn", left), height);
        }
        height += LOWER_EDGE;
        return new Drawn(sketch, width, height);
    }
}
