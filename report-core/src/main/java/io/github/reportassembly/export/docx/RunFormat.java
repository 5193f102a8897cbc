package io.github.reportassembly.export.docx;

import java.util.Optional;

/**
 * What a run says beside its paragraph's style.
 *
 * @param vertical {@code superscript}, {@code subscript} or empty
 * @param language a tag of BCP 47; empty for the document's own
 */
record RunFormat(
        Optional<WordStyle> style,
        boolean bold,
        boolean italic,
        boolean strike,
        boolean mono,
        String vertical,
        String language) {
    static final RunFormat PLAIN = new RunFormat(Optional.empty(), false, false, false, false, "", "");

    /** The style is the outermost's: a link in code is a link. */
    RunFormat styled(WordStyle character) {
        return style.isPresent()
                ? this
                : new RunFormat(Optional.of(character), bold, italic, strike, mono, vertical, language);
    }

    RunFormat strong() {
        return new RunFormat(style, true, italic, strike, mono, vertical, language);
    }

    RunFormat emphasized() {
        return new RunFormat(style, bold, !italic, strike, mono, vertical, language);
    }

    RunFormat struck() {
        return new RunFormat(style, bold, italic, true, mono, vertical, language);
    }

    RunFormat code(WordStyle character) {
        return style.isPresent()
                ? new RunFormat(style, bold, italic, strike, true, vertical, language)
                : styled(character);
    }

    RunFormat at(String position) {
        return new RunFormat(style, bold, italic, strike, mono, position, language);
    }

    RunFormat in(String tag) {
        return new RunFormat(style, bold, italic, strike, mono, vertical, tag);
    }

    /** Writes the properties in the order of the schema (ECMA-376 part 1, 17.3.2.28). */
    void write(XmlWriter xml, boolean rightToLeft) {
        if (isPlain() && !rightToLeft) {
            return;
        }
        Optional<WordStyle> named = italic && rightToLeft ? style : namedStyle();
        xml.start("w:rPr");
        named.ifPresent(character -> xml.value("w:rStyle", character.id()));
        if (mono) {
            xml.empty("w:rFonts", "w:ascii", "Kurinto Mono", "w:hAnsi", "Kurinto Mono", "w:cs", "Kurinto Mono");
        }
        // Scripts from right to left have no italics: what is emphasized is bold in them, and italic in others.
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        } else if (italic && rightToLeft) {
            xml.empty("w:bCs");
        }
        if (italic) {
            xml.empty("w:i");
            if (!rightToLeft) {
                xml.empty("w:iCs");
            }
        }
        if (strike) {
            xml.empty("w:strike");
        }
        if (!vertical.isEmpty()) {
            xml.value("w:vertAlign", vertical);
        }
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        if (!language.isEmpty()) {
            xml.empty("w:lang", new DocumentLanguage(language).attribute(), language);
        }
        xml.end();
    }

    /** By hand: a record's own {@code equals} is linked at its first use, which a short run feels. */
    private boolean isPlain() {
        return style.isEmpty() && !bold && !italic && !strike && !mono && vertical.isEmpty() && language.isEmpty();
    }

    /**
     * A run that is nothing but strong, or nothing but emphasized, says so by its style too; the direct property is
     * needed since a style's bold in a bold paragraph switches it off (ECMA-376 part 1, 17.7.3).
     */
    private Optional<WordStyle> namedStyle() {
        if (style.isPresent() || mono || bold == italic) {
            return style;
        }
        return Optional.of(bold ? WordStyle.STRONG : WordStyle.EMPHASIS);
    }
}
