package io.github.reportassembly.image;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns a photograph upright. It is packed anew, once, in a quality that does not show; its colours become sRGB. */
final class JpegTurn {
    private static final float QUALITY = 0.93f;

    private final int orientation;

    /** @param orientation of Exif: where the picture's top left corner is, 1 to 8 */
    JpegTurn(int orientation) {
        this.orientation = orientation;
    }

    byte[] apply(byte[] jpeg) throws BadImage {
        try {
            BufferedImage lying = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
            if (lying == null) {
                throw damaged();
            }
            return apply(lying);
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** A picture that is unpacked already. */
    byte[] apply(BufferedImage lying) throws BadImage {
        try {
            return packed(upright(lying));
        } catch (IOException e) {
            throw damaged();
        }
    }

    private static BadImage damaged() {
        return new BadImage("is a damaged JPEG picture", "turn it upright and save it anew");
    }

    private BufferedImage upright(BufferedImage lying) {
        int width = lying.getWidth();
        int height = lying.getHeight();
        boolean swapped = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(lying, transform(width, height), null);
        graphics.dispose();
        return upright;
    }

    private AffineTransform transform(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] packed(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
