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
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.parallel.Pending;
import io.github.reportassembly.parallel.Workers;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pictures of a file; each is embedded once, however often it is shown. */
final class ImageEmbeddings {
    private final ImageStore store;
    private final Map<String, Pending<Image>> rasters = new HashMap<>();
    private final Map<String, PdfTemplate> drawings = new HashMap<>();

    ImageEmbeddings(ImageStore store) {
        this.store = store;
    }

    /** Begins to embed the pictures that the pages show, in their order: packing them takes long. */
    void prepare(List<Page> pages, Workers workers) {
        for (Page page : pages) {
            for (PageItem item : page.items()) {
                if (item instanceof ImageItem shown && !rasters.containsKey(shown.image())) {
                    ReportImage image = image(shown.image());
                    if (image.format() != ImageFormat.SVG) {
                        rasters.put(image.path(), workers.give(() -> raster(image)));
                    }
                }
            }
        }
    }

    private ReportImage image(String path) {
        return store.image(path).orElseThrow(() -> new IllegalStateException("no picture has the path " + path));
    }

    /** @param y of the lower edge, upwards from the bottom of the page */
    void paint(ImageItem item, int y, ContentStream out) throws IOException {
        ReportImage image = image(item.image());
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
        try {
            Image raster = rasters.get(image.path()).get();
            out.page().addImage(raster, item.width() / 1000f, 0, 0, item.height() / 1000f, item.x() / 1000f, y / 1000f);
        } catch (UncheckedIOException e) {
            throw e.getCause();
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

    private static Image raster(ReportImage image) {
        try {
            return image.format() == ImageFormat.PNG
                    ? new PngEmbedding(image.bytes()).image()
                    : Image.getInstance(image.bytes());
        } catch (IOException | BadElementException e) {
            throw new UncheckedIOException(new IOException("the picture " + image.path() + " cannot be embedded", e));
        }
    }
}
