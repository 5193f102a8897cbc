package io.github.reportassembly.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Turns a JPEG picture in the colours of print (CMYK) into sRGB, by its own profile if it has a sound one. The files of a
 * report have one kind of colours (PDF/A-2, 6.2.4.3).
 */
final class JpegPrint {
    private static final int ADOBE_TRANSFORM = 11;
    private static final int LUMINANCE = 2;

    private final boolean inverted;
    private final boolean luminance;
    private final byte[] profile;

    /**
     * @param adobe content of the segment APP14; empty for none. Files that have it store inks the other way round
     *     (Adobe technical note 5116)
     * @param profile what the picture says of its inks; empty for nothing
     */
    JpegPrint(byte[] adobe, byte[] profile) {
        this.inverted = adobe.length > ADOBE_TRANSFORM;
        this.luminance = inverted && adobe[ADOBE_TRANSFORM] == LUMINANCE;
        this.profile = profile;
    }

    BufferedImage inRgb(byte[] jpeg) throws BadImage {
        Raster stored = stored(jpeg);
        WritableRaster inks =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, stored.getWidth(), stored.getHeight(), 4, null);
        int[] pixel = new int[4];
        for (int y = 0; y < stored.getHeight(); y++) {
            for (int x = 0; x < stored.getWidth(); x++) {
                stored.getPixel(x + stored.getMinX(), y + stored.getMinY(), pixel);
                toInks(pixel);
                inks.setPixel(x, y, pixel);
            }
        }
        return byProfile(inks).orElseGet(() -> mixed(inks));
    }

    private static Raster stored(byte[] jpeg) throws BadImage {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            return reader.readRaster(0, null);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new BadImage("is a damaged JPEG picture", "save it as an RGB picture");
        } finally {
            reader.dispose();
        }
    }

    /** Shares of cyan, magenta, yellow and black, of 255. */
    private void toInks(int[] pixel) {
        if (luminance) {
            int y = pixel[0];
            int blue = pixel[1] - 128;
            int red = pixel[2] - 128;
            pixel[0] = 255 - limited(y + 1.402 * red);
            pixel[1] = 255 - limited(y - 0.344136 * blue - 0.714136 * red);
            pixel[2] = 255 - limited(y + 1.772 * blue);
        }
        if (inverted) {
            for (int i = 0; i < 4; i++) {
                pixel[i] = 255 - pixel[i];
            }
        }
    }

    private static int limited(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private Optional<BufferedImage> byProfile(WritableRaster inks) {
        if (profile.length == 0) {
            return Optional.empty();
        }
        try {
            ICC_Profile own = ICC_Profile.getInstance(profile);
            if (own.getNumComponents() != 4) {
                return Optional.empty();
            }
            BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            ICC_Profile[] way = {own, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
            new ColorConvertOp(way, null).filter(inks, image.getRaster());
            return Optional.of(image);
        } catch (IllegalArgumentException | CMMException unsound) {
            return Optional.empty();
        }
    }

    private static BufferedImage mixed(Raster inks) {
        BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] pixel = new int[4];
        for (int y = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++) {
                inks.getPixel(x, y, pixel);
                int light = 255 - pixel[3];
                int red = (255 - pixel[0]) * light / 255;
                int green = (255 - pixel[1]) * light / 255;
                int blue = (255 - pixel[2]) * light / 255;
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return image;
    }
}
