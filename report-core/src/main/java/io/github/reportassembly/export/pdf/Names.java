package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfName;

/** Names of PDF that OpenPDF has no constant for. */
final class Names {
    static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    static final PdfName ASSOCIATED_FILES = new PdfName("AF");
    static final PdfName ASSOCIATION = new PdfName("AFRelationship");
    static final PdfName DATA = new PdfName("Data");
    static final PdfName ALTERNATIVE = new PdfName("Alt");
    static final PdfName ATTRIBUTES = new PdfName("A");
    static final PdfName BOX = new PdfName("BBox");
    static final PdfName BLOCK = new PdfName("Block");
    static final PdfName COLUMN = new PdfName("Column");
    static final PdfName COLUMN_SPAN = new PdfName("ColSpan");
    static final PdfName DECIMAL = new PdfName("Decimal");
    static final PdfName DESTINATION_OUTPUT_PROFILE = new PdfName("DestOutputProfile");
    static final PdfName DISC = new PdfName("Disc");
    static final PdfName EXPANSION = new PdfName("E");
    static final PdfName HEADERS = new PdfName("Headers");
    static final PdfName ID_TREE = new PdfName("IDTree");
    static final PdfName LAYOUT = new PdfName("Layout");
    static final PdfName LIST = new PdfName("List");
    static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");
    static final PdfName MARKED = new PdfName("Marked");
    static final PdfName NONE = new PdfName("None");
    static final PdfName OBJECT = new PdfName("Obj");
    static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
    static final PdfName OUTPUT_CONDITION = new PdfName("OutputConditionIdentifier");
    static final PdfName OWNER = new PdfName("O");
    static final PdfName PARENT_TREE_NEXT_KEY = new PdfName("ParentTreeNextKey");
    static final PdfName PDFA_INTENT = new PdfName("GTS_PDFA1");
    static final PdfName PLACEMENT = new PdfName("Placement");
    static final PdfName ROW = new PdfName("Row");
    static final PdfName ROW_SPAN = new PdfName("RowSpan");
    static final PdfName SCOPE = new PdfName("Scope");
    static final PdfName STRUCTURE_PARENT = new PdfName("StructParent");
    static final PdfName STRUCTURE_PARENTS = new PdfName("StructParents");
    static final PdfName TABLE = new PdfName("Table");

    private Names() {}
}
