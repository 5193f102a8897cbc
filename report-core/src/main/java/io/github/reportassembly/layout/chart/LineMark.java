package io.github.reportassembly.layout.chart;

import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.Palette;

/** The mark of a line at its points: a shape of its own, so that lines are told apart without their colours. */
record LineMark(int series, Color color) {
    private static final int RADIUS = 2_600;
    private static final int STROKE = 1_200;

    void draw(Sketch sketch, int x, int y) {
        Stroke edge = new Stroke(color, STROKE);
        switch (series) {
            case 0 -> sketch.circle(x, y, RADIUS, color, edge);
            case 1 -> sketch.polygon(square(x, y), Palette.WHITE, edge);
            case 2 ->
                sketch.polygon(
                        new int[] {x, y - RADIUS - 600, x + RADIUS + 600, y + RADIUS, x - RADIUS - 600, y + RADIUS},
                        color,
                        edge);
            case 3 ->
                sketch.polygon(
                        new int[] {x, y - RADIUS - 800, x + RADIUS + 800, y, x, y + RADIUS + 800, x - RADIUS - 800, y},
                        Palette.WHITE,
                        edge);
            default -> sketch.circle(x, y, RADIUS, Palette.WHITE, edge);
        }
    }

    private static int[] square(int x, int y) {
        return new int[] {x - RADIUS, y - RADIUS, x + RADIUS, y - RADIUS, x + RADIUS, y + RADIUS, x - RADIUS, y + RADIUS
        };
    }
}
