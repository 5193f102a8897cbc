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

    /**
     * @param lines breaks the names of charts; what it reports is of no interest, as names are in the tables too
     * @param sheet the style sheet, not yet that of the language
     */
    public ChartDrawing(LineBreaker lines, Phrases phrases, StyleSheet sheet) {
        this.lines = lines;
        this.phrases = phrases;
        this.sheet = sheet.in(phrases.language());
    }

    /** The pictures with those of the charts, under the names that the figures have for them. */
    public ImageStore add(List<Figure> charts, ImageStore images) {
        Map<String, ReportImage> all = new TreeMap<>();
        images.images().forEach(image -> all.put(image.path(), image));
        for (Figure figure : charts) {
            all.computeIfAbsent(figure.image(), path -> draw(figure));
        }
        return new ImageStore(all);
    }

    private ReportImage draw(Figure figure) {
        int measure = sheet.portrait().measure();
        int width = figure.width().isPresent()
                ? (int) ((long) measure * figure.width().getAsInt() / 100)
                : measure;
        return draw(figure.image(), figure.chart().orElseThrow(), width);
    }

    /**
     * One chart.
     *
     * @param path the name of the picture
     * @param width in thousandths of a point; the height follows
     */
    public ReportImage draw(String path, Chart chart, int width) {
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
        byte[] svg = sketch.svg(height).getBytes(StandardCharsets.UTF_8);
        return new ReportImage(path, ImageFormat.SVG, svg, width, height, 0, 0);
    }
}
