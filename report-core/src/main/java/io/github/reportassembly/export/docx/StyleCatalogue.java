package io.github.reportassembly.export.docx;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A review body's own Word file, whose styles and theme stand in place of the house style's. Styles are told by the names
 * that users of Word see; those that the file lacks are the house style's, and so are the marks of lists and the numbers of
 * headings.
 */
public final class StyleCatalogue {
    /** Where a report has it. */
    public static final String PATH = "templates/word/styles.docx";

    /** How much larger all parts together may be when unpacked than one part may be. */
    private static final int PARTS = 8;

    private static final String STYLES = "word/styles.xml";
    private static final String THEME = "word/theme/theme1.xml";
    private static final int ENTRIES = 1000;
    private static final String NAMES_SHOWN_AS = ", ";

    private final StyleList styles;
    private final Optional<String> theme;

    private StyleCatalogue(StyleList styles, Optional<String> theme) {
        this.styles = styles;
        this.theme = theme;
    }

    /**
     * Reads a file. Reported and empty: what is no Word file with styles. Reported: the styles that it
     * lacks, by name, and those whose text stands out too little.
     *
     * @param docx the file's bytes
     */
    public static Optional<StyleCatalogue> read(byte[] docx, DiagnosticSink sink) {
        return read(docx, Limits.USUAL, sink);
    }

    /** The same within limits of one's own: a small file may unpack to more than a machine can hold. */
    public static Optional<StyleCatalogue> read(byte[] docx, Limits limits, DiagnosticSink sink) {
        try {
            Map<String, String> parts = parts(docx, limits.of(Limit.WORD_STYLES));
            Optional<StyleList> styles = Optional.ofNullable(parts.get(STYLES)).flatMap(StyleList::of);
            if (styles.isPresent()) {
                Optional<String> theme = Optional.ofNullable(parts.get(THEME));
                reportMissing(styles.get(), sink);
                new StyleContrast(styles.get(), theme.orElse("")).weak().forEach(weak -> report(weak, sink));
                return Optional.of(new StyleCatalogue(styles.get(), theme));
            }
        } catch (IOException e) {
            // what cannot be read is told below like what is no Word file
        }
        sink.report(Diagnostic.at(
                        new SourceFile(PATH, "").beginning(),
                        DiagnosticCode.BAD_WORD_STYLES,
                        "this is no Word file with styles; the house style is used")
                .withHint("build the report, open its Word file, change the styles in it and save it under this name"));
        return Optional.empty();
    }

    private static void reportMissing(StyleList styles, DiagnosticSink sink) {
        List<String> missing = new ArrayList<>();
        for (WordStyle style : WordStyle.values()) {
            if (styles.named(style.styleName()).isEmpty()) {
                missing.add(style.styleName());
            }
        }
        if (!missing.isEmpty()) {
            sink.report(Diagnostic.at(
                            new SourceFile(PATH, "").beginning(),
                            DiagnosticCode.MISSING_WORD_STYLES,
                            "the file lacks " + (missing.size() == 1 ? "the style " : "the styles ")
                                    + String.join(NAMES_SHOWN_AS, missing))
                    .withHint("the house style's are used for them; to have your own, add styles of these names"));
        }
    }

    private static void report(StyleContrast.Weak weak, DiagnosticSink sink) {
        sink.report(Diagnostic.at(
                        new SourceFile(PATH, "").beginning(),
                        DiagnosticCode.LOW_CONTRAST,
                        "text in the style " + weak.style() + " has a contrast of " + weak.ratio() / 10 + "."
                                + weak.ratio() % 10 + " : 1 to what is behind it")
                .withHint("choose a darker colour for it, or a lighter background: readers need 4.5 : 1"));
    }

    /** The two parts that are used, as far as they are there and not too large. */
    private static Map<String, String> parts(byte[] docx, int limit) throws IOException {
        Map<String, String> parts = new HashMap<>();
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < ENTRIES; entry = zip.getNextEntry()) {
                entries++;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                boolean used = entry.getName().equals(STYLES) || entry.getName().equals(THEME);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > (long) PARTS * limit || bytes.size() > limit) {
                        return Map.of();
                    }
                    bytes.write(buffer, 0, used ? read : 0);
                }
                if (used) {
                    parts.putIfAbsent(entry.getName(), bytes.toString(StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    /** The house style's catalogue with this one's styles in place of those that have the same names. */
    String over(String house) {
        return styles.over(StyleList.of(house).orElseThrow(() -> new IllegalStateException("no styles in styles.xml")));
    }

    /** The theme, if the file has one. */
    Optional<String> theme() {
        return theme;
    }
}
