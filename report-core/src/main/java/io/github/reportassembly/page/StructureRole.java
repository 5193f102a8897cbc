package io.github.reportassembly.page;

/** The standard structure types in use (ISO 32000-1, 14.8.4). */
public enum StructureRole {
    DOCUMENT("Document"),
    PART("Part"),
    SECTION("Sect"),
    DIVISION("Div"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    HEADING_4("H4"),
    HEADING_5("H5"),
    HEADING_6("H6"),
    PARAGRAPH("P"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    TABLE_ROW("TR"),
    HEADER_CELL("TH"),
    DATA_CELL("TD"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    BLOCK_QUOTE("BlockQuote"),
    CODE("Code"),
    NOTE("Note"),
    REFERENCE("Reference"),
    LINK("Link"),
    SPAN("Span"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI");

    private final String type;

    StructureRole(String type) {
        this.type = type;
    }

    /** The name as PDF writes it. */
    public String type() {
        return type;
    }
}
