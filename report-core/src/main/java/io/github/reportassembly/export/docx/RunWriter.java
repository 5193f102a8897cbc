package io.github.reportassembly.export.docx;

/** Writes runs, fields and bookmarks of one story. */
final class RunWriter {
    private final XmlWriter xml;
    private final boolean rightToLeft;

    /** Runs of paragraphs from left to right. */
    RunWriter(XmlWriter xml) {
        this(xml, false);
    }

    /** @param rightToLeft whether the paragraphs run from right to left */
    RunWriter(XmlWriter xml, boolean rightToLeft) {
        this.xml = xml;
        this.rightToLeft = rightToLeft;
    }

    void text(String text, RunFormat format) {
        if (text.isEmpty()) {
            return;
        }
        if (!rightToLeft && !DocumentLanguage.holdsRightToLeft(text)) {
            run(text, format, false);
            return;
        }
        for (DirectedText.Stretch stretch : DirectedText.of(text, rightToLeft)) {
            run(stretch.text(), format, stretch.rightToLeft());
        }
    }

    private void run(String text, RunFormat format, boolean toTheLeft) {
        xml.start("w:r");
        format.write(xml, toTheLeft);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String special = special(text.charAt(i));
            if (!special.isEmpty()) {
                characters(text.substring(from, i));
                xml.empty(special);
                from = i + 1;
            }
        }
        characters(text.substring(from));
        xml.end();
    }

    void tab() {
        xml.start("w:r").empty("w:tab").end();
    }

    void lineBreak(RunFormat format) {
        start(format);
        xml.empty("w:br").end();
    }

    /** A run of one element of its own, such as {@code w:footnoteRef}. */
    void element(RunFormat format, String name) {
        start(format);
        xml.empty(name).end();
    }

    /** A field whose result is known: complete, so that Word has nothing to ask. */
    void field(String instruction, String result, RunFormat format) {
        fieldStart(instruction, format);
        text(result, format);
        fieldEnd(format);
    }

    void fieldStart(String instruction, RunFormat format) {
        fieldCharacter("begin", format);
        start(format);
        xml.start("w:instrText")
                .attribute("xml:space", "preserve")
                .text(' ' + instruction + ' ')
                .end();
        xml.end();
        fieldCharacter("separate", format);
    }

    void fieldEnd(RunFormat format) {
        fieldCharacter("end", format);
    }

    void bookmarkStart(int id, String name) {
        xml.start("w:bookmarkStart")
                .attribute("w:id", id)
                .attribute("w:name", name)
                .end();
    }

    void bookmarkEnd(int id) {
        xml.start("w:bookmarkEnd").attribute("w:id", id).end();
    }

    private void fieldCharacter(String type, RunFormat format) {
        start(format);
        xml.empty("w:fldChar", "w:fldCharType", type).end();
    }

    private void start(RunFormat format) {
        xml.start("w:r");
        format.write(xml, false);
    }

    private void characters(String text) {
        if (!text.isEmpty()) {
            xml.start("w:t").attribute("xml:space", "preserve").text(text).end();
        }
    }

    /** Characters that Word writes as elements. */
    private static String special(char c) {
        return switch (c) {
            case '\t' -> "w:tab";
            case '\n' -> "w:br";
            case '\u00AD' -> "w:softHyphen";
            case '\u2011' -> "w:noBreakHyphen";
            default -> "";
        };
    }
}
