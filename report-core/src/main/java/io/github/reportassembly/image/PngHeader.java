package io.github.reportassembly.image;

import io.github.reportassembly.diagnostic.Limits;
import java.nio.ByteBuffer;

/**
 * The first chunk of a PNG picture (ISO/IEC 15948, 11.2.2).
 *
 * @param colorType 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
 */
record PngHeader(int width, int height, int bitDepth, int colorType, boolean interlaced) {
    private static final int[] PASS_X = {0, 4, 0, 2, 0, 1, 0};
    private static final int[] PASS_Y = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] PASS_STEP_X = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] PASS_STEP_Y = {8, 8, 8, 4, 4, 2, 2};

    static PngHeader of(byte[] content, Limits limits) throws BadImage {
        if (content.length != 13) {
            throw unknown();
        }
        ByteBuffer in = ByteBuffer.wrap(content);
        PictureSize.check(in.getInt(0) & 0xFFFFFFFFL, in.getInt(4) & 0xFFFFFFFFL, limits);
        PngHeader header = new PngHeader(in.getInt(0), in.getInt(4), in.get(8), in.get(9), in.get(12) == 1);
        if (!header.isKnown() || in.get(10) != 0 || in.get(11) != 0 || in.get(12) < 0 || in.get(12) > 1) {
            throw unknown();
        }
        return header;
    }

    private static BadImage unknown() {
        return new BadImage("is a PNG picture of an unknown kind", "save it as an ordinary PNG");
    }

    private boolean isKnown() {
        return switch (colorType) {
            case 0 -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8 || bitDepth == 16;
            case 3 -> bitDepth == 1 || bitDepth == 2 || bitDepth == 4 || bitDepth == 8;
            case 2, 4, 6 -> bitDepth == 8 || bitDepth == 16;
            default -> false;
        };
    }

    /** Of the colour alone, alpha not counted: 1 for grey, 3 for RGB. */
    int colorComponents() {
        return colorType == 0 || colorType == 4 ? 1 : 3;
    }

    /** How many bytes the pixels take when unpacked. */
    long dataLength() {
        if (!interlaced) {
            return length(width, height);
        }
        long sum = 0;
        for (int pass = 0; pass < PASS_X.length; pass++) {
            int columns = (width - PASS_X[pass] + PASS_STEP_X[pass] - 1) / PASS_STEP_X[pass];
            int rows = (height - PASS_Y[pass] + PASS_STEP_Y[pass] - 1) / PASS_STEP_Y[pass];
            sum += length(columns, rows);
        }
        return sum;
    }

    private long length(int columns, int rows) {
        if (columns <= 0 || rows <= 0) {
            return 0;
        }
        int channels = switch (colorType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        return (1 + ((long) columns * channels * bitDepth + 7) / 8) * rows;
    }
}
