package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ReportImage;
import java.util.Optional;

/** Writes drawings; a picture that is not there leaves its alternative text. */
final class PictureWriter {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
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
        return image.format() != ImageFormat.SVG && image.width() > 0 && image.height() > 0;
    }

    /** @param width in thousandths of a point; the height follows */
    void write(ReportImage image, int width, String alternative) {
        int number = edition.pictures().nextDrawing();
        long wide = width * EMU_TIMES_TEN / 10;
        long high = (long) width * image.height() / image.width() * EMU_TIMES_TEN / 10;
        String id = story.relationships().part("image", edition.pictures().part(image));
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
        xml.start("pic:blipFill").start("a:blip").attribute("r:embed", id).end();
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

    private void extent(String name, long wide, long high) {
        story.xml().start(name).attribute("cx", wide).attribute("cy", high).end();
    }

    private void named(String element, int number, String alternative) {
        story.xml().start(element).attribute("id", number).attribute("name", "Picture " + number);
        story.xml().attribute("descr", alternative).end();
    }
}
