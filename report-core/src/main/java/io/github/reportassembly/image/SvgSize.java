package io.github.reportassembly.image;

import java.util.Locale;

/** The size that a drawing asks for, in thousandths of a point (SVG 2, 8.2). */
record SvgSize(int width, int height) {
    /** A pixel of CSS is 1/96 inch. */
    private static final double PIXEL = 750;

    private static final double LARGEST = 14_400_000;

    /** Sides without a length come from the view box. */
    static SvgSize of(String width, String height, String viewBox) throws BadImage {
        double[] box = box(viewBox);
        double wide = length(width);
        double high = length(height);
        if (wide <= 0 && high <= 0) {
            wide = box[0] * PIXEL;
            high = box[1] * PIXEL;
        } else if (wide <= 0) {
            wide = box[1] > 0 ? high * box[0] / box[1] : 0;
        } else if (high <= 0) {
            high = box[0] > 0 ? wide * box[1] / box[0] : 0;
        }
        if (!(wide > 0 && high > 0)) {
            throw new BadImage("does not say how large it is", "give its <svg> a viewBox, or width and height");
        }
        double scale = Math.min(1, LARGEST / Math.max(wide, high));
        return new SvgSize(side(wide * scale), side(high * scale));
    }

    private static int side(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    private static double[] box(String viewBox) {
        String[] numbers = viewBox.strip().replace(',', ' ').split(" +", -1);
        if (numbers.length != 4) {
            return new double[2];
        }
        return new double[] {number(numbers[2]), number(numbers[3])};
    }

    /** In thousandths of a point; 0 for none, or for one that depends on what is around. */
    private static double length(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        int end = value.length();
        while (end > 0 && (Character.isLetter(value.charAt(end - 1)) || value.charAt(end - 1) == '%')) {
            end--;
        }
        double unit = switch (value.substring(end)) {
            case "", "px" -> PIXEL;
            case "pt" -> 1000;
            case "pc" -> 12_000;
            case "in" -> 72_000;
            case "cm" -> 72_000 / 2.54;
            case "mm" -> 7_200 / 2.54;
            default -> 0;
        };
        return number(value.substring(0, end)) * unit;
    }

    private static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
