package io.github.reportassembly.export.docx;

/**
 * What stands between the block written last and the next. Space is asked for here and becomes that of a paragraph beside
 * it, since an empty paragraph would be read aloud as one; only between two tables Word needs a paragraph, and before a
 * bookmark LibreOffice does. Lengths are twips.
 */
final class Seam {
    private static final String PARAGRAPH = "<w:p>";
    /** What follows the spacing in a paragraph's properties (ECMA-376 part 1, 17.3.1.26), as far as it is written. */
    private static final String[] AFTER_SPACING = {"<w:ind ", "<w:jc ", "</w:pPr>"};

    private final XmlWriter xml;
    private boolean afterParagraph;
    private boolean afterTable;
    private int space;
    /** Starts of bookmarks that wait for the block that they stand around. */
    private final StringBuilder marks = new StringBuilder();

    Seam(XmlWriter xml) {
        this.xml = xml;
    }

    /** Asks for at least so much space before the next block. */
    void space(int twips) {
        space = Math.max(space, twips);
    }

    /** Sets the space after the last paragraph; the next block is a table, which has none of its own. */
    void spaceBeforeTable(int twips) {
        if (!afterParagraph) {
            space(twips);
            return;
        }
        int start = xml.lastIndexOf(PARAGRAPH);
        int end = xml.indexOf("</w:pPr>", start);
        int spacing = xml.indexOf("<w:spacing ", start);
        if (spacing >= 0 && spacing < end) {
            int after = xml.indexOf("w:after=\"", spacing);
            int close = xml.indexOf("/>", spacing);
            if (after >= 0 && after < close) {
                int value = after + "w:after=\"".length();
                xml.replace(value, xml.indexOf("\"", value), Integer.toString(twips));
            } else {
                xml.replace(close, close, " w:after=\"" + twips + "\"");
            }
            return;
        }
        for (String next : AFTER_SPACING) {
            int at = xml.indexOf(next, start);
            if (at >= 0 && at <= end) {
                xml.replace(at, at, "<w:spacing w:after=\"" + twips + "\"/>");
                return;
            }
        }
    }

    /**
     * Adds to the properties of the last paragraph, if nothing but ends of bookmarks follows it: a paragraph within a
     * table or a content control is not the last of its pages.
     *
     * @param from where in the text the paragraph has to begin or later
     */
    boolean addToLastParagraph(String properties, int from) {
        int start = xml.lastIndexOf(PARAGRAPH);
        int end = xml.indexOf("</w:p>", Math.max(0, start));
        if (!afterParagraph || start < from || end < 0) {
            return false;
        }
        int at = end + "</w:p>".length();
        while (xml.indexOf("<w:bookmarkEnd ", at) == at) {
            at = xml.indexOf("/>", at) + 2;
        }
        if (at != xml.length()) {
            return false;
        }
        int close = xml.indexOf("</w:pPr>", start);
        xml.replace(close, close, properties);
        return true;
    }

    /** Adds at both ends of the last paragraph's content, if it has text; gives whether it did. */
    boolean surroundLastText(String before, String after) {
        int start = xml.lastIndexOf(PARAGRAPH);
        if (!afterParagraph || xml.indexOf("<w:t ", Math.max(0, start)) < 0) {
            return false;
        }
        int end = xml.indexOf("</w:p>", start);
        xml.replace(end, end, after);
        int content = xml.indexOf("</w:pPr>", start) + "</w:pPr>".length();
        xml.replace(content, content, before);
        return true;
    }

    /**
     * A bookmark starts with the next block, within its first paragraph. LibreOffice loses one that starts with the
     * paragraph after a table and goes on to others, so that a paragraph stands between.
     */
    void mark(int id, String name) {
        separate();
        XmlWriter mark = new XmlWriter();
        new RunWriter(mark).bookmarkStart(id, name);
        marks.append(mark.fragment());
    }

    /** Writes the bookmarks that wait, here. */
    void writeMarks() {
        if (marks.length() > 0) {
            xml.raw(marks.toString());
            marks.setLength(0);
        }
    }

    /** A paragraph begins; gives the space that was asked for before it. */
    int paragraph() {
        int asked = space;
        space = 0;
        afterParagraph = true;
        afterTable = false;
        return asked;
    }

    /** A table begins. Two tables with nothing between them would become one. */
    void table() {
        separate();
        writeMarks();
        inside();
    }

    private void separate() {
        if (afterTable) {
            xml.start("w:p").start("w:pPr").value("w:pStyle", WordStyle.TABLE_END.id());
            xml.start("w:spacing").attribute("w:after", space).end();
            xml.end().end();
            inside();
        }
    }

    void tableEnds() {
        inside();
        afterTable = true;
    }

    /** A cell, a note or a page begins or ends, where space means nothing. */
    void inside() {
        space = 0;
        afterParagraph = false;
        afterTable = false;
    }

    /** Whether the last block is a table, after which a cell, a note and a page need a paragraph. */
    boolean afterTable() {
        return afterTable;
    }
}
