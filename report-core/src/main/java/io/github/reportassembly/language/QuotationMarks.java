package io.github.reportassembly.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The quotation marks of a language, with the space that belongs inside them.
 *
 * @param open before words in double quotes
 * @param close after them
 * @param innerOpen before words in single quotes
 * @param innerClose after them
 * @param spaced whether a narrow space stands before ; : ! and ?
 */
public record QuotationMarks(String open, String close, String innerOpen, String innerClose, boolean spaced) {
    private static final QuotationMarks HIGH = new QuotationMarks("\u201c", "\u201d", "\u2018", "\u2019", false);
    private static final QuotationMarks ANGLED = new QuotationMarks("\u00ab", "\u00bb", "\u201c", "\u201d", false);
    private static final QuotationMarks RUSSIAN = new QuotationMarks("\u00ab", "\u00bb", "\u201e", "\u201c", false);
    private static final QuotationMarks GERMAN = new QuotationMarks("\u201e", "\u201c", "\u201a", "\u2018", false);
    private static final QuotationMarks FRENCH =
            new QuotationMarks("\u00ab\u202f", "\u202f\u00bb", "\u201c", "\u201d", true);

    private static final Map<String, QuotationMarks> BY_LANGUAGE = Map.ofEntries(
            Map.entry("en", HIGH),
            Map.entry("zh", HIGH),
            Map.entry("ko", HIGH),
            Map.entry("nl", HIGH),
            Map.entry("tr", HIGH),
            Map.entry("ar", ANGLED),
            Map.entry("es", ANGLED),
            Map.entry("it", ANGLED),
            Map.entry("el", ANGLED),
            Map.entry("pt", HIGH),
            Map.entry("ru", RUSSIAN),
            Map.entry("uk", RUSSIAN),
            Map.entry("de", GERMAN),
            Map.entry("cs", GERMAN),
            Map.entry("fr", FRENCH));

    /** Those of a language given by its tag; empty for a language whose marks are not known here. */
    public static Optional<QuotationMarks> of(String tag) {
        int hyphen = tag.indexOf('-');
        String language = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_LANGUAGE.get(language));
    }
}
