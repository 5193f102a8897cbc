package io.github.reportassembly.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds out how a camera was held (Exif 2.32, 4.6.4 A). */
final class ExifOrientation {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;

    private ExifOrientation() {}

    /**
     * The orientation that a segment says, 1 to 8.
     *
     * @param otherwise what holds if the segment says nothing, or nonsense
     */
    static int of(byte[] segment, int otherwise) {
        if (segment.length < EXIF.length || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return otherwise;
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                    .slice();
            in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = in.getInt(4);
            int entries = in.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if ((in.getShort(entry) & 0xFFFF) == TAG) {
                    int value = in.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? value : otherwise;
                }
            }
            return otherwise;
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return otherwise;
        }
    }
}
