package io.github.reportassembly.export.docx;

/** The frame of a table: properties, grid, rows and cells. All widths are twips and fixed. */
final class TableXml {
    private final XmlWriter xml;
    private final Seam seam;

    TableXml(Story story) {
        this.xml = story.xml();
        this.seam = story.seam();
    }

    /** A table of columns of these widths, indented from the start margin. */
    void start(WordStyle style, int indent, int[] widths) {
        start(new Properties(style, indent, false, false, "", ""), widths);
    }

    /**
     * A table's properties.
     *
     * @param headed whether its first row is a head
     * @param title for those who cannot see the table; empty for none
     */
    record Properties(
            WordStyle style, int indent, boolean headed, boolean rightToLeft, String title, String description) {}

    void start(Properties properties, int[] widths) {
        seam.table();
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        xml.start("w:tbl").start("w:tblPr");
        xml.value("w:tblStyle", properties.style().id());
        if (properties.rightToLeft()) {
            xml.empty("w:bidiVisual");
        }
        width("w:tblW", sum);
        if (properties.indent() != 0) {
            width("w:tblInd", properties.indent());
        }
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                properties.headed() ? "0620" : "0600",
                "w:firstRow",
                properties.headed() ? "1" : "0",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        if (!properties.title().isEmpty()) {
            xml.value("w:tblCaption", properties.title());
        }
        if (!properties.description().isEmpty()) {
            xml.value("w:tblDescription", properties.description());
        }
        xml.end().start("w:tblGrid");
        for (int width : widths) {
            xml.start("w:gridCol").attribute("w:w", width).end();
        }
        xml.end();
    }

    void rowStart(boolean head, boolean whole) {
        xml.start("w:tr");
        if (head || whole) {
            xml.start("w:trPr");
            if (whole) {
                xml.empty("w:cantSplit");
            }
            if (head) {
                xml.empty("w:tblHeader");
            }
            xml.end();
        }
    }

    void cellStart(int width, String properties) {
        seam.inside();
        xml.start("w:tc").start("w:tcPr");
        width("w:tcW", width);
        xml.raw(properties);
        xml.end();
    }

    void cellEnd() {
        xml.end();
    }

    void rowEnd() {
        xml.end();
    }

    void end() {
        xml.end();
        seam.tableEnds();
    }

    /** An element for a cell's margin at one side. */
    static String margin(String side, int width) {
        return "<w:" + side + " w:w=\"" + width + "\" w:type=\"dxa\"/>";
    }

    private void width(String name, int twips) {
        xml.start(name).attribute("w:w", twips).attribute("w:type", "dxa").end();
    }
}
