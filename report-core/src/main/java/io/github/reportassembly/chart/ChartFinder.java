package io.github.reportassembly.chart;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.TreeWalk;
import java.util.ArrayList;
import java.util.List;

/** Finds the figures that are charts, and have something to draw. */
public final class ChartFinder extends TreeWalk {
    private final List<Figure> charts = new ArrayList<>();

    private ChartFinder() {}

    /** Those of a document, in its order. */
    public static List<Figure> in(Document document) {
        ChartFinder finder = new ChartFinder();
        for (Matter matter : document.matters()) {
            finder.blocks(matter.blocks());
        }
        return finder.charts;
    }

    /** Those of blocks, in their order. */
    public static List<Figure> in(List<Block> blocks) {
        ChartFinder finder = new ChartFinder();
        finder.blocks(blocks);
        return finder.charts;
    }

    @Override
    public Void visit(Figure block) {
        if (block.chart().filter(chart -> !chart.isEmpty()).isPresent()) {
            charts.add(block);
        }
        return super.visit(block);
    }
}
