package io.github.reportassembly.layout.chart;

import io.github.reportassembly.style.Color;

/**
 * A line.
 *
 * @param width in thousandths of a point
 * @param dashes lengths of dashes and gaps in points; empty for an unbroken line
 */
record Stroke(Color color, int width, String dashes) {
    Stroke(Color color, int width) {
        this(color, width, "");
    }
}
