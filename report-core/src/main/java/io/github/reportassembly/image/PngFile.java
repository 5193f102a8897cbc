package io.github.reportassembly.image;

import io.github.reportassembly.diagnostic.Limits;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a PNG picture (ISO/IEC 15948): checks every chunk, and keeps those that pixels, colours and size come from. */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "cHRM", "pHYs");
    private static final int PROFILE_LIMIT = 4 << 20;
    private static final double INCHES_PER_METRE = 0.0254;

    private final String path;
    private final byte[] bytes;
    private final Limits limits;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> data = new ArrayList<>();
    private PngHeader header;
    private double resolution;
    private boolean ended;

    PngFile(String path, byte[] bytes, Limits limits) {
        this.path = path;
        this.bytes = bytes;
        this.limits = limits;
    }

    static boolean matches(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    ReportImage read() throws BadImage {
        out.writeBytes(SIGNATURE);
        int at = SIGNATURE.length;
        while (!ended) {
            at = chunk(at);
        }
        checkPixels();
        return new ReportImage(
                path,
                ImageFormat.PNG,
                out.toByteArray(),
                PictureSize.points(header.width(), resolution),
                PictureSize.points(header.height(), resolution),
                header.width(),
                header.height());
    }

    /** Reads the chunk at an offset and gives the offset of the next. */
    private int chunk(int at) throws BadImage {
        if (bytes.length - at < 12) {
            throw damaged("it ends too early");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int length = in.getInt(at);
        if (length < 0 || length > bytes.length - at - 12) {
            throw damaged("it ends too early");
        }
        String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(bytes, at + 4, length + 4);
        if ((int) sum.getValue() != in.getInt(at + 8 + length)) {
            throw damaged("the check sum of its part " + type + " is wrong");
        }
        byte[] content = Arrays.copyOfRange(bytes, at + 8, at + 8 + length);
        if (header == null && !type.equals("IHDR")) {
            throw damaged("it does not begin with its size");
        }
        take(type, content);
        if (KEPT.contains(type) || (type.equals("iCCP") && hasSoundProfile(content))) {
            out.write(bytes, at, length + 12);
        }
        return at + length + 12;
    }

    private void take(String type, byte[] content) throws BadImage {
        switch (type) {
            case "IHDR" -> {
                if (header != null) {
                    throw damaged("it says its size twice");
                }
                header = PngHeader.of(content, limits);
            }
            case "IDAT" -> data.add(content);
            case "pHYs" -> {
                if (content.length == 9 && content[8] == 1) {
                    resolution = ByteBuffer.wrap(content).getInt(0) * INCHES_PER_METRE;
                }
            }
            case "PLTE" -> {
                if (content.length == 0 || content.length % 3 != 0 || content.length > 3 * 256) {
                    throw damaged("its palette is wrong");
                }
            }
            case "IEND" -> ended = true;
            default -> {
                if (Character.isUpperCase(type.charAt(0))) {
                    throw damaged("it has a part of an unknown kind");
                }
            }
        }
    }

    /** Unpacks the pixels without keeping them, to see that there are as many as the size asks for. */
    private void checkPixels() throws BadImage {
        Inflater inflater = new Inflater();
        try {
            byte[] buffer = new byte[1 << 16];
            long count = 0;
            for (byte[] part : data) {
                inflater.setInput(part);
                while (!inflater.needsInput() && !inflater.finished()) {
                    count += inflater.inflate(buffer);
                    if (inflater.needsDictionary()) {
                        throw damaged("its pixels cannot be unpacked");
                    }
                }
            }
            if (!inflater.finished() || count < header.dataLength()) {
                throw damaged("pixels are missing");
            }
        } catch (DataFormatException e) {
            throw damaged("its pixels cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    private boolean hasSoundProfile(byte[] content) {
        int name = 0;
        while (name < content.length && content[name] != 0) {
            name++;
        }
        int start = name + 2;
        if (start >= content.length) {
            return false;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            byte[] profile = new byte[PROFILE_LIMIT];
            int length = inflater.inflate(profile);
            return inflater.finished()
                    && ColorProfile.isSound(Arrays.copyOf(profile, length), header.colorComponents());
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private static BadImage damaged(String how) {
        return new BadImage("is a damaged PNG picture: " + how, "save it anew from where it was made");
    }
}
