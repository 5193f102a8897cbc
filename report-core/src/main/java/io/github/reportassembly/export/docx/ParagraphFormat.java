package io.github.reportassembly.export.docx;

/**
 * What a paragraph says beside its style; lengths are twips, and {@link #UNSET} leaves them to the style.
 *
 * @param numbering the list instance, {@link #UNSET} for the style's
 * @param hanging of the first line; negative for an indent
 * @param align {@code center}, {@code right}; empty for the style's
 * @param extra properties that stand between list and tabs in the schema's order: borders
 * @param tabs the tab stops' elements
 */
record ParagraphFormat(
        WordStyle style,
        boolean keepNext,
        int numbering,
        int level,
        String extra,
        String tabs,
        int before,
        int after,
        int left,
        int right,
        int hanging,
        String align) {
    static final int UNSET = Integer.MIN_VALUE;

    static ParagraphFormat of(WordStyle style) {
        return new ParagraphFormat(style, false, UNSET, 0, "", "", UNSET, UNSET, UNSET, UNSET, UNSET, "");
    }

    ParagraphFormat keepWithNext() {
        return new ParagraphFormat(
                style, true, numbering, level, extra, tabs, before, after, left, right, hanging, align);
    }

    ParagraphFormat inList(int instance, int itsLevel) {
        return new ParagraphFormat(
                style, keepNext, instance, itsLevel, extra, tabs, before, after, left, right, hanging, align);
    }

    ParagraphFormat withExtra(String other) {
        return new ParagraphFormat(
                style, keepNext, numbering, level, other, tabs, before, after, left, right, hanging, align);
    }

    ParagraphFormat withTabs(String other) {
        return new ParagraphFormat(
                style, keepNext, numbering, level, extra, other, before, after, left, right, hanging, align);
    }

    ParagraphFormat withBefore(int twips) {
        return new ParagraphFormat(
                style, keepNext, numbering, level, extra, tabs, twips, after, left, right, hanging, align);
    }

    ParagraphFormat withAfter(int twips) {
        return new ParagraphFormat(
                style, keepNext, numbering, level, extra, tabs, before, twips, left, right, hanging, align);
    }

    ParagraphFormat withLeft(int twips) {
        return new ParagraphFormat(
                style, keepNext, numbering, level, extra, tabs, before, after, twips, right, hanging, align);
    }

    ParagraphFormat withRight(int twips) {
        return new ParagraphFormat(
                style, keepNext, numbering, level, extra, tabs, before, after, left, twips, hanging, align);
    }

    ParagraphFormat withHanging(int twips) {
        return new ParagraphFormat(
                style, keepNext, numbering, level, extra, tabs, before, after, left, right, twips, align);
    }

    ParagraphFormat aligned(String to) {
        return new ParagraphFormat(
                style, keepNext, numbering, level, extra, tabs, before, after, left, right, hanging, to);
    }

    /** The space before the paragraph, its own or its style's. */
    int beforeOr(StyleSpacing styles) {
        return before == UNSET ? styles.before(style) : before;
    }

    /**
     * Writes the properties in the order of the schema (ECMA-376 part 1, 17.3.1.26).
     *
     * @param direction 1 for a paragraph from right to left in a document from left to right, -1 for the reverse
     */
    void write(XmlWriter xml, int direction) {
        write(xml, direction, false);
    }

    /** @param unnumbered whether its lines are not counted, whatever the style says */
    void write(XmlWriter xml, int direction, boolean unnumbered) {
        xml.start("w:pPr");
        xml.value("w:pStyle", style.id());
        if (keepNext) {
            xml.empty("w:keepNext");
        }
        if (numbering != UNSET) {
            xml.start("w:numPr");
            xml.value("w:ilvl", level);
            xml.value("w:numId", numbering);
            xml.end();
        }
        if (unnumbered) {
            xml.empty("w:suppressLineNumbers");
        }
        xml.raw(extra);
        if (!tabs.isEmpty()) {
            xml.start("w:tabs").raw(tabs).end();
        }
        if (direction != 0) {
            xml.value("w:bidi", direction > 0 ? "1" : "0");
        }
        writeSpacing(xml);
        writeIndents(xml);
        if (!align.isEmpty()) {
            xml.value("w:jc", align);
        }
        xml.end();
    }

    private void writeSpacing(XmlWriter xml) {
        if (before != UNSET || after != UNSET) {
            xml.start("w:spacing");
            if (before != UNSET) {
                xml.attribute("w:before", before);
            }
            if (after != UNSET) {
                xml.attribute("w:after", after);
            }
            xml.end();
        }
    }

    private void writeIndents(XmlWriter xml) {
        if (left == UNSET && right == UNSET && hanging == UNSET) {
            return;
        }
        xml.start("w:ind");
        if (left != UNSET) {
            xml.attribute("w:left", left);
        }
        if (right != UNSET) {
            xml.attribute("w:right", right);
        }
        if (hanging != UNSET) {
            if (hanging >= 0) {
                xml.attribute("w:hanging", hanging);
            } else {
                xml.attribute("w:firstLine", -hanging);
            }
        }
        xml.end();
    }
}
