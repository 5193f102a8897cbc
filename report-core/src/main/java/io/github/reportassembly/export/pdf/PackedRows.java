package io.github.reportassembly.export.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Packs rows of samples, each as the difference to the one above (filter "up" of PNG), for one plane of a picture. */
final class PackedRows {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Packing.LEVEL);
    private final byte[] buffer = new byte[1 << 14];
    private final byte[] difference;
    private final byte[] above;

    /** @param length of a row in bytes */
    PackedRows(int length) {
        difference = new byte[length + 1];
        above = new byte[length];
        difference[0] = 2;
    }

    void add(byte[] row) {
        for (int i = 0; i < above.length; i++) {
            difference[i + 1] = (byte) (row[i] - above[i]);
            above[i] = row[i];
        }
        deflater.setInput(difference);
        while (!deflater.needsInput()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    byte[] finish() {
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
