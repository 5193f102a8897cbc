package io.github.reportassembly.export.pdf;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The rows of a PNG picture that is not interlaced, their filters undone (ISO/IEC 15948, 9). */
final class PngRows {
    private final DataInputStream in;
    private final int pixel;
    private byte[] row;
    private byte[] above;

    /**
     * @param in the unpacked data
     * @param length of a row in bytes, its filter not counted
     * @param pixel length of a pixel in bytes, at least 1
     */
    PngRows(InputStream in, int length, int pixel) {
        this.in = new DataInputStream(in);
        this.pixel = pixel;
        this.row = new byte[length];
        this.above = new byte[length];
    }

    /** The next row. It holds until the one after it is asked for. */
    byte[] next() throws IOException {
        byte[] free = above;
        above = row;
        row = free;
        int filter = in.readUnsignedByte();
        in.readFully(row);
        switch (filter) {
            case 0 -> {}
            case 1 -> sub();
            case 2 -> up();
            case 3 -> average();
            case 4 -> paeth();
            default -> Arrays.fill(row, (byte) 0);
        }
        return row;
    }

    private void sub() {
        for (int i = pixel; i < row.length; i++) {
            row[i] += row[i - pixel];
        }
    }

    private void up() {
        for (int i = 0; i < row.length; i++) {
            row[i] += above[i];
        }
    }

    private void average() {
        for (int i = 0; i < row.length; i++) {
            int left = i < pixel ? 0 : row[i - pixel] & 0xFF;
            row[i] += (byte) ((left + (above[i] & 0xFF)) / 2);
        }
    }

    private void paeth() {
        for (int i = 0; i < row.length; i++) {
            int a = i < pixel ? 0 : row[i - pixel] & 0xFF;
            int b = above[i] & 0xFF;
            int c = i < pixel ? 0 : above[i - pixel] & 0xFF;
            int toA = Math.abs(b - c);
            int toB = Math.abs(a - c);
            int toC = Math.abs(a + b - 2 * c);
            row[i] += (byte) (toA <= toB && toA <= toC ? a : toB <= toC ? b : c);
        }
    }
}
