package io.github.reportassembly.compose;

import io.github.reportassembly.chart.ChartFinder;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.image.ImageReader;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ImageUses;
import io.github.reportassembly.layout.chart.ChartDrawing;
import io.github.reportassembly.layout.line.TotalFitLineBreaker;
import io.github.reportassembly.style.StyleSheet;
import io.github.reportassembly.text.FontLibrary;
import java.util.List;

/** The pictures of a document: those in files, and those that are drawn from data. */
final class Pictures {
    private Pictures() {}

    static ImageStore of(Document document, Merged merged, StyleSheet style, FontLibrary fonts, DiagnosticSink sink) {
        ImageStore images = new ImageReader(merged.folder(), sink).read(ImageUses.of(document));
        List<Figure> charts = ChartFinder.in(document);
        if (charts.isEmpty()) {
            return images;
        }
        // What a chart cannot print is told of the table behind it.
        TotalFitLineBreaker lines = new TotalFitLineBreaker(fonts, diagnostic -> {});
        return new ChartDrawing(lines, merged.phrases(), style).add(charts, images);
    }
}
