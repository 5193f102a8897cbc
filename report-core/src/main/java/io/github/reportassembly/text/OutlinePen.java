package io.github.reportassembly.text;

/** Draws the outline of a glyph. Lengths are thousandths of an em, y upwards from the baseline. */
public interface OutlinePen {
    /** Closes the contour that is open, if one is, and begins another. */
    void move(double x, double y);

    void line(double x, double y);

    /** A quadratic curve. */
    void curve(double controlX, double controlY, double x, double y);
}
