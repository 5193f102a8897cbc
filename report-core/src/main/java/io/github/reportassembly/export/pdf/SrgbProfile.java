package io.github.reportassembly.export.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile of the sRGB space, computed from its definition (IEC 61966-2-1) in the form of ICC.1:2001-04, so that
 * files do not depend on the profile of the Java in use.
 */
final class SrgbProfile {
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int STEPS = 1024;
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};
    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    private final ByteBuffer out = ByteBuffer.allocate(4096);
    private int entry = HEADER + 4;

    private SrgbProfile() {}

    static byte[] bytes() {
        return new SrgbProfile().build();
    }

    private byte[] build() {
        int tags = 9;
        out.putInt(HEADER, tags);
        out.position(HEADER + 4 + 12 * tags);
        description();
        copyright();
        color("wtpt", WHITE);
        color("rXYZ", RED);
        color("gXYZ", GREEN);
        color("bXYZ", BLUE);
        curves();
        int size = out.position();
        header(size);
        byte[] bytes = new byte[size];
        out.get(0, bytes);
        return bytes;
    }

    /** ICC.1:2001-04, 6.1. */
    private void header(int size) {
        out.putInt(0, size);
        out.putInt(8, 0x02200000);
        ascii(12, "mntrRGB XYZ ");
        short[] date = {2020, 1, 1, 0, 0, 0};
        for (int i = 0; i < date.length; i++) {
            out.putShort(24 + 2 * i, date[i]);
        }
        ascii(36, "acsp");
        for (int i = 0; i < 3; i++) {
            out.putInt(68 + 4 * i, WHITE[i]);
        }
    }

    private void description() {
        int start = tag("desc");
        type("desc");
        out.putInt(NAME.length() + 1);
        out.put(NAME.getBytes(StandardCharsets.US_ASCII));
        // The end of the name, no Unicode name, no Macintosh name of at most 67 characters.
        out.position(out.position() + 1 + 8 + 3 + 67);
        end(start);
    }

    private void copyright() {
        int start = tag("cprt");
        type("text");
        out.put("No copyright, use freely\0".getBytes(StandardCharsets.US_ASCII));
        end(start);
    }

    private void color(String name, int[] xyz) {
        int start = tag(name);
        type("XYZ ");
        for (int value : xyz) {
            out.putInt(value);
        }
        end(start);
    }

    /** One curve for the three colours: the transfer function of IEC 61966-2-1, 5.2. */
    private void curves() {
        int start = tag("rTRC");
        type("curv");
        out.putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double value = i / (STEPS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(linear * 65535));
        }
        int size = end(start);
        for (String name : new String[] {"gTRC", "bTRC"}) {
            ascii(entry, name);
            out.putInt(entry + 4, start);
            out.putInt(entry + 8, size);
            entry += 12;
        }
    }

    private int tag(String name) {
        ascii(entry, name);
        out.putInt(entry + 4, out.position());
        return out.position();
    }

    /** Notes the size of the tag that began at {@code start}; the next one begins at a multiple of four. */
    private int end(int start) {
        int size = out.position() - start;
        out.putInt(entry + 8, size);
        entry += 12;
        out.position((out.position() + 3) / 4 * 4);
        return size;
    }

    private void type(String name) {
        out.put(name.getBytes(StandardCharsets.US_ASCII));
        out.putInt(0);
    }

    private void ascii(int position, String text) {
        out.put(position, text.getBytes(StandardCharsets.US_ASCII));
    }
}
