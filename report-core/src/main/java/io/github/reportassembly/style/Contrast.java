package io.github.reportassembly.style;

/** How far two colours are apart in brightness (WCAG 2.2, relative luminance and contrast ratio). */
public final class Contrast {
    /** What text needs at least, in tenths. */
    public static final int LEAST = 45;

    private Contrast() {}

    /** The ratio in tenths, from 10 for equal colours to 210 for black on white. */
    public static int of(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        double ratio = (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
        return (int) (ratio * 10);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
