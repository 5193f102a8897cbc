package io.github.reportassembly.image;

import io.github.reportassembly.diagnostic.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a JPEG picture (ISO/IEC 10918-1, annex B): measures it, drops what the camera and the editor wrote about it, and
 * turns it upright.
 */
final class JpegFile {
    /** Cyan, magenta, yellow, black. */
    private static final int PRINT = 4;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final double INCHES_PER_CENTIMETRE = 2.54;

    private final String path;
    private final byte[] bytes;
    private final Limits limits;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private final List<byte[]> profileSegments = new ArrayList<>();
    private int width;
    private int height;
    private int components;
    private byte[] adobe = {};
    private int orientation = 1;
    private double resolution;

    JpegFile(String path, byte[] bytes, Limits limits) {
        this.path = path;
        this.bytes = bytes;
        this.limits = limits;
    }

    static boolean matches(byte[] bytes) {
        return bytes.length > 3 && at(bytes, 0) == 0xFF && at(bytes, 1) == START && at(bytes, 2) == 0xFF;
    }

    ReportImage read() throws BadImage {
        int scan = segments();
        int end = end(scan);
        byte[] clean = assembled(scan, end);
        if (components == PRINT) {
            return turned(new JpegTurn(orientation).apply(new JpegPrint(adobe, profile.toByteArray()).inRgb(clean)));
        }
        return orientation == 1 ? image(clean, width, height) : turned(new JpegTurn(orientation).apply(clean));
    }

    private ReportImage image(byte[] content, int columns, int rows) {
        return new ReportImage(
                path,
                ImageFormat.JPEG,
                content,
                PictureSize.points(columns, resolution),
                PictureSize.points(rows, resolution),
                columns,
                rows);
    }

    private ReportImage turned(byte[] upright) {
        return orientation < 5 ? image(upright, width, height) : image(upright, height, width);
    }

    /** Reads all segments before the first scan, and gives the offset of the scan's marker. */
    private int segments() throws BadImage {
        int at = 2;
        while (true) {
            while (at + 1 < bytes.length && at(bytes, at) == 0xFF && at(bytes, at + 1) == 0xFF) {
                at++;
            }
            if (at + 4 > bytes.length || at(bytes, at) != 0xFF) {
                throw damaged("it ends too early");
            }
            int marker = at(bytes, at + 1);
            int length = (at(bytes, at + 2) << 8) | at(bytes, at + 3);
            if (length < 2 || at + 2 + length > bytes.length) {
                throw damaged("it ends too early");
            }
            if (marker == SCAN) {
                if (width == 0) {
                    throw damaged("it does not say its size");
                }
                return at;
            }
            segment(marker, Arrays.copyOfRange(bytes, at + 4, at + 2 + length), at);
            at += 2 + length;
        }
    }

    private void segment(int marker, byte[] content, int at) throws BadImage {
        if (isFrame(marker)) {
            frame(marker, content);
        }
        switch (marker) {
            case APP0 -> {
                if (content.length >= 12 && content[0] == 'J' && content[1] == 'F' && content[2] == 'I') {
                    density(content);
                    // A thumbnail after the density goes; it may show what was cut off.
                    write(marker, Arrays.copyOf(Arrays.copyOf(content, 12), 14));
                }
            }
            case APP1 -> orientation = ExifOrientation.of(content, orientation);
            case APP2 -> {
                if (startsWith(content, PROFILE) && content.length > PROFILE.length + 2) {
                    profileSegments.add(content);
                    profile.write(content, PROFILE.length + 2, content.length - PROFILE.length - 2);
                }
            }
            case APP14 -> {
                adobe = content;
                write(marker, content);
            }
            case COMMENT -> {}
            default -> {
                if (marker < APP0 || marker > APP15) {
                    out.write(bytes, at, content.length + 4);
                }
            }
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, byte[] content) throws BadImage {
        if (marker > 0xC2 || content.length < 6 || content[0] != 8) {
            throw new BadImage("is a JPEG picture of a rare kind", "save it as an ordinary JPEG");
        }
        height = (at(content, 1) << 8) | at(content, 2);
        width = (at(content, 3) << 8) | at(content, 4);
        components = at(content, 5);
        PictureSize.check(width, height, limits);
        if (components != 1 && components != 3 && components != PRINT) {
            throw new BadImage("is a JPEG picture of a rare kind", "save it as an ordinary JPEG");
        }
    }

    /** JFIF (ISO/IEC 10918-5), 10.1. */
    private void density(byte[] content) {
        int value = (at(content, 8) << 8) | at(content, 9);
        switch (content[7]) {
            case 1 -> resolution = value;
            case 2 -> resolution = value * INCHES_PER_CENTIMETRE;
            default -> {}
        }
    }

    private void write(int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write(content.length + 2);
        out.writeBytes(content);
    }

    /** Where the picture ends: after the last end marker. What follows it, such as a film, goes. */
    private int end(int scan) throws BadImage {
        for (int i = bytes.length - 2; i > scan; i--) {
            if (at(bytes, i) == 0xFF && at(bytes, i + 1) == END) {
                return i + 2;
            }
        }
        throw damaged("it ends too early");
    }

    private byte[] assembled(int scan, int end) {
        byte[] segments = out.toByteArray();
        out.reset();
        out.write(0xFF);
        out.write(START);
        // JFIF's segment comes first; without one there is nothing to be put before the profile.
        int first = segments.length > 4 && at(segments, 1) == APP0 ? 4 + 14 : 0;
        out.write(segments, 0, first);
        if (!profileSegments.isEmpty() && ColorProfile.isSound(profile.toByteArray(), components)) {
            profileSegments.forEach(segment -> write(APP2, segment));
        }
        out.write(segments, first, segments.length - first);
        out.write(bytes, scan, end - scan);
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] content, byte[] prefix) {
        return content.length >= prefix.length && Arrays.equals(content, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static int at(byte[] from, int index) {
        return from[index] & 0xFF;
    }

    private static BadImage damaged(String how) {
        return new BadImage("is a damaged JPEG picture: " + how, "save it anew from where it was made");
    }
}
