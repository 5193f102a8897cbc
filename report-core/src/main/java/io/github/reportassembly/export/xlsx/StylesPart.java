package io.github.reportassembly.export.xlsx;

/** How cells look, as XML (ECMA-376 part 1, section 18.8). */
final class StylesPart {
    /** Styles beside those of {@link CellLook}, in the order of the file. */
    private static final int DATE = CellLook.values().length;

    private static final int COUNT = DATE + 1;
    private static final int QUOTED = DATE + 2;
    private static final int DATE_FORMAT = 164;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final XmlPart xml = new XmlPart();

    private StylesPart() {}

    /** The place of a cell's style in the file. */
    static int style(Cell cell) {
        if (cell.date().isPresent()) {
            return DATE;
        }
        if (cell.number().isPresent()) {
            return COUNT;
        }
        // Else editing the cell would make a formula of it.
        boolean quoted =
                !cell.text().isEmpty() && FORMULA_STARTS.indexOf(cell.text().charAt(0)) >= 0;
        return quoted ? QUOTED : cell.look().ordinal();
    }

    static byte[] bytes() {
        return new StylesPart().write();
    }

    private byte[] write() {
        xml.start("styleSheet").attribute("xmlns", XlsxExporter.MAIN);
        xml.start("numFmts").attribute("count", 1);
        xml.empty("numFmt", "numFmtId", DATE_FORMAT, "formatCode", "yyyy\\-mm\\-dd")
                .end();
        xml.start("fonts").attribute("count", 5);
        font(11, "FF1A1A1A", false);
        font(11, "FF1A1A1A", true);
        font(16, "FF1F3A5F", true);
        font(11, "FFFFFFFF", true);
        font(10, "FF5F6974", false);
        xml.end();
        xml.start("fills").attribute("count", 4);
        xml.start("fill").empty("patternFill", "patternType", "none").end();
        xml.start("fill").empty("patternFill", "patternType", "gray125").end();
        fill("FF1F3A5F");
        fill("FFFFF9E5");
        xml.end();
        xml.start("borders").attribute("count", 2);
        border("");
        border("thin");
        xml.end();
        xml.start("cellStyleXfs").attribute("count", 1);
        xml.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).end();
        xml.start("cellXfs").attribute("count", QUOTED + 1);
        style(0, 0, 0, 0, false, false);
        style(0, 2, 0, 0, false, false);
        style(0, 4, 0, 0, false, false);
        style(0, 3, 2, 1, true, false);
        style(0, 0, 0, 1, true, false);
        style(0, 1, 0, 1, true, false);
        style(0, 0, 3, 1, true, false);
        style(0, 1, 0, 0, false, false);
        style(DATE_FORMAT, 0, 0, 1, false, false);
        style(1, 0, 0, 1, false, false);
        style(0, 0, 0, 1, true, true);
        xml.end();
        xml.start("cellStyles").attribute("count", 1);
        xml.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).end();
        return xml.end().bytes();
    }

    private void font(int size, String color, boolean bold) {
        xml.start("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", size).empty("color", "rgb", color).empty("name", "val", "Calibri");
        xml.empty("family", "val", 2).end();
    }

    private void fill(String color) {
        xml.start("fill").start("patternFill").attribute("patternType", "solid");
        xml.empty("fgColor", "rgb", color).empty("bgColor", "indexed", 64).end().end();
    }

    private void border(String style) {
        xml.start("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            if (style.isEmpty()) {
                xml.empty(side);
            } else {
                xml.start(side)
                        .attribute("style", style)
                        .empty("color", "rgb", "FFC9CED4")
                        .end();
            }
        }
        xml.empty("diagonal").end();
    }

    private void style(int format, int font, int fill, int border, boolean wrapped, boolean quoted) {
        xml.start("xf").attribute("numFmtId", format).attribute("fontId", font);
        xml.attribute("fillId", fill).attribute("borderId", border).attribute("xfId", 0);
        if (quoted) {
            xml.attribute("quotePrefix", 1);
        }
        xml.attribute("applyNumberFormat", format == 0 ? 0 : 1).attribute("applyFont", 1);
        xml.attribute("applyFill", 1).attribute("applyBorder", 1).attribute("applyAlignment", 1);
        xml.start("alignment").attribute("vertical", border == 0 ? "center" : "top");
        if (wrapped) {
            xml.attribute("wrapText", 1);
        }
        xml.end().end();
    }
}
