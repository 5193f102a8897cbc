package io.github.reportassembly.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Turns drawings into pixels, for readers that cannot draw them. */
public final class SvgRaster {
    private static final double LARGEST = 5000;

    private SvgRaster() {}

    /**
     * A PNG of a drawing on a clear ground.
     *
     * @param scale pixels for each point of the drawing's size; less for a drawing that would come out larger than 5000
     *     pixels
     */
    public static byte[] png(ReportImage svg, double scale) {
        double width = svg.width() / 1000.0;
        double height = svg.height() / 1000.0;
        double fitting = Math.min(scale, LARGEST / Math.max(width, height));
        int columns = Math.max(1, (int) Math.round(width * fitting));
        int rows = Math.max(1, (int) Math.round(height * fitting));
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        SvgDrawing.of(svg).paint(graphics, columns, rows);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
