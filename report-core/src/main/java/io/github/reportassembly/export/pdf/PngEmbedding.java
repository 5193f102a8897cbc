package io.github.reportassembly.export.pdf;

import com.lowagie.text.Image;
import com.lowagie.text.ImgRaw;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/**
 * Embeds a PNG picture. PDF knows PNG's packing (ISO 32000-1, 7.4.4.4), so pixels without alpha go in as they are; alpha
 * goes into a picture of its own. Nothing is held unpacked but a row.
 */
final class PngEmbedding {
    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;

    private final byte[] png;
    private final int width;
    private final int height;
    private final int depth;
    private final int type;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private byte[] palette = new byte[0];
    private byte[] transparency = new byte[0];
    private ICC_Profile profile;

    /** @param png a picture whose chunks were checked when it was read */
    PngEmbedding(byte[] png) throws IOException {
        this.png = png;
        ByteBuffer in = ByteBuffer.wrap(png);
        width = in.getInt(16);
        height = in.getInt(20);
        depth = png[24];
        type = png[25];
        for (int at = 8; at < png.length; ) {
            int length = in.getInt(at);
            take(new String(png, at + 4, 4, StandardCharsets.ISO_8859_1), at + 8, length);
            at += length + 12;
        }
    }

    private void take(String chunk, int at, int length) throws IOException {
        switch (chunk) {
            case "IDAT" -> data.write(png, at, length);
            case "PLTE" -> palette = Arrays.copyOfRange(png, at, at + length);
            case "tRNS" -> transparency = Arrays.copyOfRange(png, at, at + length);
            case "iCCP" -> {
                int start = at;
                while (png[start] != 0) {
                    start++;
                }
                try (InflaterInputStream in =
                        new InflaterInputStream(new ByteArrayInputStream(png, start + 2, at + length - start - 2))) {
                    profile = ICC_Profile.getInstance(in.readAllBytes());
                }
            }
            default -> {}
        }
    }

    Image image() throws IOException {
        boolean interlaced = png[28] != 0;
        if (interlaced) {
            return Image.getInstance(png);
        }
        Image image = type <= PALETTE && depth <= 8 ? asItIs() : unpacked();
        if (profile != null) {
            image.tagICC(profile);
        }
        return image;
    }

    private Image asItIs() throws IOException {
        int components = type == RGB ? 3 : 1;
        Image image = packed(data.toByteArray(), components, depth);
        if (type == PALETTE) {
            PdfArray space = new PdfArray(PdfName.INDEXED);
            space.add(PdfName.DEVICERGB);
            space.add(new PdfNumber(palette.length / 3 - 1));
            space.add(new PdfString(palette));
            image.getAdditional().put(PdfName.COLORSPACE, space);
            if (transparency.length > 0) {
                image.setImageMask(mask(paletteAlpha()));
            }
        } else if (transparency.length >= 2 * components) {
            image.setTransparency(colorKey(components));
        }
        return image;
    }

    /** The colour that is clear, as a range for each component. */
    private int[] colorKey(int components) {
        int[] key = new int[2 * components];
        for (int i = 0; i < key.length; i++) {
            key[i] = ByteBuffer.wrap(transparency).getShort(i / 2 * 2) & 0xFFFF;
        }
        return key;
    }

    private byte[] paletteAlpha() throws IOException {
        PackedRows alpha = new PackedRows(width);
        byte[] values = new byte[width];
        PngRows rows = rows((width * depth + 7) / 8, 1);
        int perByte = 8 / depth;
        for (int y = 0; y < height; y++) {
            byte[] row = rows.next();
            for (int x = 0; x < width; x++) {
                int shift = 8 - depth * (x % perByte + 1);
                int index = ((row[x / perByte] & 0xFF) >> shift) & ((1 << depth) - 1);
                values[x] = index < transparency.length ? transparency[index] : (byte) 0xFF;
            }
            alpha.add(values);
        }
        return alpha.finish();
    }

    /** Pictures with alpha, or with samples of 16 bits, whose upper half is kept: OpenPDF takes no more. */
    private Image unpacked() throws IOException {
        int components = type == GREY_ALPHA || type == GREY ? 1 : 3;
        boolean withAlpha = type >= GREY_ALPHA;
        boolean keyed = !withAlpha && transparency.length >= 2 * components;
        int sample = depth / 8;
        int pixel = (components + (withAlpha ? 1 : 0)) * sample;
        PackedRows colors = new PackedRows(width * components);
        PackedRows alpha = new PackedRows(width);
        byte[] colorRow = new byte[width * components];
        byte[] alphaRow = new byte[width];
        PngRows rows = rows(width * pixel, pixel);
        for (int y = 0; y < height; y++) {
            byte[] row = rows.next();
            for (int x = 0; x < width; x++) {
                for (int c = 0; c < components; c++) {
                    colorRow[x * components + c] = row[x * pixel + c * sample];
                }
                if (withAlpha) {
                    alphaRow[x] = row[x * pixel + components * sample];
                } else if (keyed) {
                    boolean clear = Arrays.equals(
                            row, x * pixel, x * pixel + pixel, transparency, 0, Math.min(pixel, transparency.length));
                    alphaRow[x] = (byte) (clear ? 0 : 0xFF);
                }
            }
            colors.add(colorRow);
            if (withAlpha || keyed) {
                alpha.add(alphaRow);
            }
        }
        Image image = packed(colors.finish(), components, 8);
        if (withAlpha || keyed) {
            image.setImageMask(mask(alpha.finish()));
        }
        return image;
    }

    private PngRows rows(int length, int pixel) {
        return new PngRows(new InflaterInputStream(new ByteArrayInputStream(data.toByteArray())), length, pixel);
    }

    private Image mask(byte[] alpha) {
        Image mask = packed(alpha, 1, 8);
        mask.makeMask();
        return mask;
    }

    private Image packed(byte[] content, int components, int bits) {
        Image image = new ImgRaw(width, height, components, bits, content);
        PdfDictionary predictor = new PdfDictionary();
        predictor.put(PdfName.PREDICTOR, new PdfNumber(15));
        predictor.put(PdfName.COLORS, new PdfNumber(components));
        predictor.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        predictor.put(PdfName.COLUMNS, new PdfNumber(width));
        PdfDictionary additional = new PdfDictionary();
        additional.put(PdfName.DECODEPARMS, predictor);
        image.setAdditional(additional);
        image.setDeflated(true);
        return image;
    }
}
