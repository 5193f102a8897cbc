package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ReportImage;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes drawings; a picture that is not there leaves its alternative text. */
final class PictureWriter {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String DECORATIVE_EXTENSION = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
    private static final String DECORATIVE_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    /** Three squares with the space between them. */
    private static final int MARK_WIDTH = 16_300;

    private static final int MARK_HEIGHT = 4_500;
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
            new RunWriter(story.xml(), edition.rightToLeft(format.language())).text(image.alternative(), format);
        }
    }

    static boolean drawable(ReportImage image) {
        return image.width() > 0 && image.height() > 0;
    }

    /** @param width in thousandths of a point; the height follows */
    void write(ReportImage image, int width, String alternative) {
        Size size = new Size(width, (int) ((long) width * image.height() / image.width()));
        drawing(size, element -> named(element, alternative), () -> blip(image));
    }

    /** The mark of a priority, which those who cannot see it do not miss. */
    void priority(int filled) {
        String id = story.relationships().part("image", edition.pictures().priority(filled));
        Size size = new Size(MARK_WIDTH, MARK_HEIGHT);
        drawing(
                size,
                this::decoration,
                () -> story.xml().start("a:blip").attribute("r:embed", id).end());
    }

    /** In thousandths of a point. */
    private record Size(int width, int height) {
        void write(XmlWriter xml, String name) {
            xml.start(name).attribute("cx", width * EMU_TIMES_TEN / 10);
            xml.attribute("cy", height * EMU_TIMES_TEN / 10).end();
        }
    }

    private void drawing(Size size, Consumer<String> names, Runnable blip) {
        edition.pictures().nextDrawing();
        XmlWriter xml = story.xml();
        xml.start("w:r").start("w:drawing");
        xml.start("wp:inline")
                .attribute("distT", 0)
                .attribute("distB", 0)
                .attribute("distL", 0)
                .attribute("distR", 0);
        size.write(xml, "wp:extent");
        names.accept("wp:docPr");
        xml.start("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .end();
        xml.start("a:graphic")
                .start("a:graphicData")
                .attribute("uri", DRAWING + "picture")
                .start("pic:pic");
        xml.start("pic:nvPicPr");
        names.accept("pic:cNvPr");
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill");
        blip.run();
        xml.start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        size.write(xml, "a:ext");
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

    private void named(String element, String alternative) {
        name(element).attribute("descr", alternative).end();
    }

    /** Says that a picture tells nothing, so that it is not read aloud and no alternative text is asked for. */
    private void decoration(String element) {
        name(element).start("a:extLst").start("a:ext").attribute("uri", DECORATIVE_EXTENSION);
        story.xml()
                .empty("adec:decorative", "xmlns:adec", DECORATIVE_NAMESPACE, "val", "1")
                .end();
        story.xml().end().end();
    }

    private XmlWriter name(String element) {
        int number = edition.pictures().lastDrawing();
        return story.xml().start(element).attribute("id", number).attribute("name", "Picture " + number);
    }
}
