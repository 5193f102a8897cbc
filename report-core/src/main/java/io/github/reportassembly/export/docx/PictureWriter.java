package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ReportImage;
import java.util.Optional;

/** Writes drawings; a picture that is not there leaves its alternative text. */
final class PictureWriter {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    /** English metric units in a thousandth of a point, times ten. */
    private static final long EMU_TIMES_TEN = 127;

    private final Edition edition;
    private final Story story;

    PictureWriter(Edition edition, Story story) {
        this.edition = edition;
        this.story = story;
    }

    void inline(InlineImage image, RunFormat format) {
        Optional<ReportImage> found = edition.pictures().image(image.image()).filter(PictureWriter::drawable);
        if (found.isPresent()) {
            write(found.get(), found.get().width(), image.alternative());
        } else {
            new RunWriter(story.xml()).text(image.alternative(), format);
        }
    }

    static boolean drawable(ReportImage image) {
        return image.width() > 0 && image.height() > 0;
    }

    /** @param width in thousandths of a point; the height follows */
    void write(ReportImage image, int width, String alternative) {
        int number = edition.pictures().nextDrawing();
        long wide = width * EMU_TIMES_TEN / 10;
        long high = (long) width * image.height() / image.width() * EMU_TIMES_TEN / 10;
        XmlWriter xml = story.xml();
        xml.start("w:r").start("w:drawing");
        xml.start("wp:inline")
                .attribute("distT", 0)
                .attribute("distB", 0)
                .attribute("distL", 0)
                .attribute("distR", 0);
        extent("wp:extent", wide, high);
        named("wp:docPr", number, alternative);
        xml.start("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .end();
        xml.start("a:graphic")
                .start("a:graphicData")
                .attribute("uri", DRAWING + "picture")
                .start("pic:pic");
        xml.start("pic:nvPicPr");
        named("pic:cNvPr", number, alternative);
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill");
        blip(image);
        xml.start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        extent("a:ext", wide, high);
        xml.end()
                .start("a:prstGeom")
                .attribute("prst", "rect")
                .empty("a:avLst")
                .end()
                .end();
        xml.end().end().end();
        xml.end().end().end();
    }

    /** A drawing comes as pixels, with itself beside for programs that can draw it. */
    private void blip(ReportImage image) {
        XmlWriter xml = story.xml();
        boolean drawing = image.format() == ImageFormat.SVG;
        String part =
                drawing ? edition.pictures().pixels(image) : edition.pictures().part(image);
        xml.start("a:blip").attribute("r:embed", story.relationships().part("image", part));
        if (drawing) {
            String id = story.relationships().part("image", edition.pictures().part(image));
            xml.start("a:extLst").start("a:ext").attribute("uri", SVG_EXTENSION);
            xml.empty("asvg:svgBlip", "xmlns:asvg", SVG_NAMESPACE, "r:embed", id)
                    .end()
                    .end();
        }
        xml.end();
    }

    private void extent(String name, long wide, long high) {
        story.xml().start(name).attribute("cx", wide).attribute("cy", high).end();
    }

    private void named(String element, int number, String alternative) {
        story.xml().start(element).attribute("id", number).attribute("name", "Picture " + number);
        story.xml().attribute("descr", alternative).end();
    }
}
