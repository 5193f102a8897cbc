package io.github.reportassembly.export.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.image.SvgDrawing;
import io.github.reportassembly.page.ImageItem;
import java.awt.Graphics2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The pictures of a file; each is embedded once, however often it is shown. */
final class ImageEmbeddings {
    private final ImageStore store;
    private final Map<String, Image> rasters = new HashMap<>();
    private final Map<String, PdfTemplate> drawings = new HashMap<>();

    ImageEmbeddings(ImageStore store) {
        this.store = store;
    }

    /** @param y of the lower edge, upwards from the bottom of the page */
    void paint(ImageItem item, int y, ContentStream out) throws IOException {
        ReportImage image = store.image(item.image())
                .orElseThrow(() -> new IllegalStateException("no picture has the path " + item.image()));
        if (image.format() == ImageFormat.SVG) {
            PdfTemplate drawing = drawings.computeIfAbsent(image.path(), path -> drawing(image, out.page()));
            out.page()
                    .addTemplate(
                            drawing,
                            item.width() / drawing.getWidth() / 1000f,
                            0,
                            0,
                            item.height() / drawing.getHeight() / 1000f,
                            item.x() / 1000f,
                            y / 1000f);
            return;
        }
        Image raster = rasters.get(image.path());
        if (raster == null) {
            raster = raster(image);
            rasters.put(image.path(), raster);
        }
        try {
            out.page().addImage(raster, item.width() / 1000f, 0, 0, item.height() / 1000f, item.x() / 1000f, y / 1000f);
        } catch (DocumentException e) {
            throw new IOException("the picture " + image.path() + " cannot be embedded", e);
        }
    }

    private static PdfTemplate drawing(ReportImage image, PdfContentByte page) {
        float width = image.width() / 1000f;
        float height = image.height() / 1000f;
        PdfTemplate template = page.createTemplate(width, height);
        Graphics2D graphics = new DrawingGraphics(template, width, height);
        SvgDrawing.of(image).paint(graphics, width, height);
        graphics.dispose();
        return template;
    }

    private static Image raster(ReportImage image) throws IOException {
        try {
            return image.format() == ImageFormat.PNG
                    ? new PngEmbedding(image.bytes()).image()
                    : Image.getInstance(image.bytes());
        } catch (BadElementException e) {
            throw new IOException("the picture " + image.path() + " cannot be embedded", e);
        }
    }
}
