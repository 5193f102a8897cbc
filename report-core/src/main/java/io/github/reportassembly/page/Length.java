package io.github.reportassembly.page;

/** Lengths are whole thousandths of a point, so that a layout is the same on every machine. */
public final class Length {
    /** One point, 1/72 inch. */
    public static final int POINT = 1000;

    private Length() {}

    public static int points(double points) {
        return (int) Math.round(points * POINT);
    }

    public static double toPoints(int length) {
        return (double) length / POINT;
    }
}
