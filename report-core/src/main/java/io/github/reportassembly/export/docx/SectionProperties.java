package io.github.reportassembly.export.docx;

import java.util.function.Supplier;

/**
 * The pages of a stretch of text.
 *
 * @param furnished gives its headers and footers, which are made only for pages that there are
 * @param numberFormat of its page numbers
 * @param startsAtOne whether its pages are counted anew
 * @param opening whether its first page has a header of its own
 * @param rightHand whether it begins on a right-hand page
 * @param binding what the text is moved away from the spine, in twips. On left-hand pages too: Word would else swap the
 *     margins, and with them the label column
 * @param start where it begins in the main text, to see whether anything is in it
 */
record SectionProperties(
        Sheet sheet,
        Supplier<Furniture> furnished,
        boolean landscape,
        String numberFormat,
        boolean startsAtOne,
        boolean opening,
        boolean rightHand,
        boolean lineNumbers,
        boolean rightToLeft,
        int binding,
        int start) {

    /** The ids of headers and footers; an empty one stands for none. */
    record Furniture(String header, String firstHeader, String footer, String evenFooter) {}

    /** Writes the properties in the order of the schema (ECMA-376 part 1, 17.6.17). */
    void write(XmlWriter xml) {
        Furniture furniture = furnished.get();
        xml.start("w:sectPr");
        reference(xml, "w:headerReference", "default", furniture.header());
        reference(xml, "w:headerReference", "first", furniture.firstHeader());
        reference(xml, "w:headerReference", "even", furniture.evenFooter().isEmpty() ? "" : furniture.header());
        reference(xml, "w:footerReference", "default", furniture.footer());
        reference(xml, "w:footerReference", "even", furniture.evenFooter());
        reference(xml, "w:footerReference", "first", opening ? furniture.footer() : "");
        xml.value("w:type", rightHand ? "oddPage" : "nextPage");
        page(xml);
        if (lineNumbers) {
            xml.empty("w:lnNumType", "w:countBy", "1", "w:distance", "240", "w:restart", "newPage");
        }
        xml.start("w:pgNumType").attribute("w:fmt", numberFormat);
        if (startsAtOne) {
            xml.attribute("w:start", 1);
        }
        xml.end();
        if (opening) {
            xml.empty("w:titlePg");
        }
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        if (rightToLeft && binding > 0) {
            xml.empty("w:rtlGutter");
        }
        xml.end();
    }

    private void page(XmlWriter xml) {
        xml.start("w:pgSz");
        xml.attribute("w:w", landscape ? sheet.longEdge() : sheet.shortEdge());
        xml.attribute("w:h", landscape ? sheet.shortEdge() : sheet.longEdge());
        if (landscape) {
            xml.attribute("w:orient", "landscape");
        }
        xml.end();
        int end = sheet.end() - binding;
        int left = rightToLeft ? end : sheet.start();
        int right = rightToLeft ? sheet.start() : end;
        xml.start("w:pgMar");
        xml.attribute("w:top", landscape ? Sheet.LANDSCAPE_TOP : sheet.top());
        xml.attribute("w:right", landscape ? sheet.landscapeSide() : right);
        xml.attribute("w:bottom", landscape ? Sheet.LANDSCAPE_BOTTOM : sheet.bottom());
        xml.attribute("w:left", landscape ? sheet.landscapeSide() : left);
        xml.attribute("w:header", landscape ? Sheet.LANDSCAPE_HEADER : sheet.header());
        xml.attribute("w:footer", landscape ? Sheet.LANDSCAPE_FOOTER : Sheet.FOOTER);
        xml.attribute("w:gutter", landscape ? 0 : binding).end();
    }

    private static void reference(XmlWriter xml, String name, String type, String id) {
        if (!id.isEmpty()) {
            xml.empty(name, "w:type", type, "r:id", id);
        }
    }
}
