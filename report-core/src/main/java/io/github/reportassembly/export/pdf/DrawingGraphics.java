package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGraphics2D;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Paints drawings into a form of a file. What is filled with more than one colour is filled with pixels: OpenPDF's own
 * way lays gradients as tiles, which show at the edges.
 */
final class DrawingGraphics extends PdfGraphics2D {
    private static final double PIXELS_PER_POINT = 4;
    private static final int MOST_PIXELS = 1200;

    DrawingGraphics(PdfContentByte form, float width, float height) {
        super(form, width, height, null, true, false, 0);
    }

    private DrawingGraphics(DrawingGraphics parent) {
        super(parent);
    }

    @Override
    protected PdfGraphics2D createChild() {
        return new DrawingGraphics(this);
    }

    @Override
    public void fill(Shape shape) {
        if (getPaint() instanceof Color) {
            super.fill(shape);
        } else {
            fillWithPixels(shape, getPaint());
        }
    }

    private void fillWithPixels(Shape shape, Paint paint) {
        Rectangle2D bounds = shape.getBounds2D();
        if (bounds.isEmpty()) {
            return;
        }
        double scale = Math.sqrt(Math.abs(getTransform().getDeterminant())) * PIXELS_PER_POINT;
        int columns = pixels(bounds.getWidth() * scale);
        int rows = pixels(bounds.getHeight() * scale);
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(columns / bounds.getWidth(), rows / bounds.getHeight());
        graphics.translate(-bounds.getX(), -bounds.getY());
        if (getComposite() instanceof AlphaComposite opacity) {
            graphics.setComposite(opacity);
        }
        graphics.setPaint(paint);
        graphics.fill(bounds);
        graphics.dispose();
        Shape before = getClip();
        clip(shape);
        AffineTransform place = new AffineTransform(
                bounds.getWidth() / columns, 0, 0, bounds.getHeight() / rows, bounds.getX(), bounds.getY());
        drawImage(image, place, null);
        setClip(before);
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.min(MOST_PIXELS, Math.ceil(length)));
    }
}
