package io.github.reportassembly.export.docx;

/**
 * The pages of a stretch of text.
 *
 * @param furniture its headers and footers
 * @param numberFormat of its page numbers
 * @param startsAtOne whether its pages are counted anew
 * @param opening whether its first page has a header of its own
 * @param start where it begins in the main text, to see whether anything is in it
 */
record SectionProperties(
        Furniture furniture,
        boolean landscape,
        String numberFormat,
        boolean startsAtOne,
        boolean opening,
        boolean lineNumbers,
        boolean rightToLeft,
        int start) {

    /** The ids of headers and footers; an empty one stands for none. */
    record Furniture(String header, String firstHeader, String footer) {}

    /** Writes the properties in the order of the schema (ECMA-376 part 1, 17.6.17). */
    void write(XmlWriter xml) {
        xml.start("w:sectPr");
        reference(xml, "w:headerReference", "default", furniture.header());
        reference(xml, "w:headerReference", "first", furniture.firstHeader());
        reference(xml, "w:footerReference", "default", furniture.footer());
        reference(xml, "w:footerReference", "first", opening ? furniture.footer() : "");
        xml.value("w:type", "nextPage");
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
        xml.end();
    }

    private void page(XmlWriter xml) {
        xml.start("w:pgSz");
        xml.attribute("w:w", landscape ? PageSize.LONG_EDGE : PageSize.SHORT_EDGE);
        xml.attribute("w:h", landscape ? PageSize.SHORT_EDGE : PageSize.LONG_EDGE);
        if (landscape) {
            xml.attribute("w:orient", "landscape");
        }
        xml.end();
        int left = rightToLeft ? PageSize.END : PageSize.START;
        int right = rightToLeft ? PageSize.START : PageSize.END;
        xml.start("w:pgMar");
        xml.attribute("w:top", landscape ? PageSize.LANDSCAPE_TOP : PageSize.TOP);
        xml.attribute("w:right", landscape ? PageSize.LANDSCAPE_SIDE : right);
        xml.attribute("w:bottom", landscape ? PageSize.LANDSCAPE_BOTTOM : PageSize.BOTTOM);
        xml.attribute("w:left", landscape ? PageSize.LANDSCAPE_SIDE : left);
        xml.attribute("w:header", landscape ? PageSize.LANDSCAPE_HEADER : PageSize.HEADER);
        xml.attribute("w:footer", landscape ? PageSize.LANDSCAPE_FOOTER : PageSize.FOOTER);
        xml.attribute("w:gutter", 0).end();
    }

    private static void reference(XmlWriter xml, String name, String type, String id) {
        if (!id.isEmpty()) {
            xml.empty(name, "w:type", type, "r:id", id);
        }
    }
}
