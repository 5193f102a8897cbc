package io.github.reportassembly.image;

import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;

/** How large pictures may be, and how large they are shown when nobody says. */
final class PictureSize {
    private static final int SIDE = 30_000;
    /** Of a picture that does not say: the resolution of CSS. */
    private static final double USUAL = 96;

    private static final double LEAST = 30;
    private static final double MOST = 2400;
    private static final int POINTS_PER_INCH = 72_000;

    private PictureSize() {}

    static void check(long width, long height, Limits limits) throws BadImage {
        if (width < 1 || height < 1) {
            throw new BadImage("has no pixels", "save it anew");
        }
        if (width * height > limits.of(Limit.IMAGE_PIXELS) || width > SIDE || height > SIDE) {
            throw new BadImage(
                    "is too large: " + width + " by " + height + " pixels",
                    "make it smaller: 2500 pixels fill the width of a page in print quality");
        }
    }

    /** The length of a side in thousandths of a point; a resolution that cannot be meant does not count. */
    static int points(int pixels, double pixelsPerInch) {
        double resolution = pixelsPerInch >= LEAST && pixelsPerInch <= MOST ? pixelsPerInch : USUAL;
        return Math.max(1, (int) Math.round(pixels * POINTS_PER_INCH / resolution));
    }
}
