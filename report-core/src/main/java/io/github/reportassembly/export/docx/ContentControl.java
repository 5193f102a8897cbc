package io.github.reportassembly.export.docx;

/** A content control around blocks, by which a program finds them in Word. */
final class ContentControl {
    /** The longest tag and title that Word takes. */
    private static final int LONGEST = 64;

    private ContentControl() {}

    static void start(XmlWriter xml, String tag, String title) {
        xml.start("w:sdt").start("w:sdtPr");
        xml.value("w:alias", cut(title, title));
        xml.value("w:tag", cut(tag, tag));
        xml.value("w:id", StableHash.number("sdt:" + tag));
        xml.end().start("w:sdtContent");
    }

    /** The control that Word puts around a table of contents. */
    static void startContents(XmlWriter xml, String id) {
        xml.start("w:sdt").start("w:sdtPr");
        xml.value("w:id", StableHash.number("sdt:contents:" + id));
        xml.start("w:docPartObj")
                .value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .end();
        xml.end().start("w:sdtContent");
    }

    static void end(XmlWriter xml) {
        xml.end().end();
    }

    private static String cut(String text, String whole) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 11) + '_' + StableHash.letters(whole);
    }
}
