package io.github.reportassembly.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts that every report's file shares, as they come with the templates: styles, numbering, settings, fonts, theme
 * and the separators of footnotes. Parts may hold the places {@code {{latin}}}, {@code {{eastAsian}}},
 * {@code {{bidirectional}}}, {@code {{start}}} (the side where lines start) and {@code {{direction}}}, which the language fills.
 */
final class WordParts {
    private static final String FOLDER = "io/github/reportassembly/template/word/";

    private final ClassLoader loader;
    private final DocumentLanguage language;
    private final Optional<StyleCatalogue> own;

    WordParts(ClassLoader loader, DocumentLanguage language) {
        this(loader, language, Optional.empty());
    }

    /** @param own the styles and the theme that stand in place of those of the templates */
    WordParts(ClassLoader loader, DocumentLanguage language, Optional<StyleCatalogue> own) {
        this.loader = loader;
        this.language = language;
        this.own = own;
    }

    /** The theme: colours and fonts by their parts. */
    String theme() {
        return own.flatMap(StyleCatalogue::theme).orElseGet(() -> text("theme.xml"));
    }

    /** A part's text, such as that of {@code styles.xml}, for the document's language. */
    String text(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        return text.indexOf("{{") < 0 ? text : language.fill(text);
    }

    /** A part as it is, such as a picture. */
    byte[] bytes(String name) {
        String path = FOLDER + name;
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the templates lack " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The style catalogue. A style that the exporter needs and the catalogue lacks is named in the exception. */
    String styles() {
        String styles = text("styles.xml");
        List<String> missing = new ArrayList<>();
        for (WordStyle style : WordStyle.values()) {
            if (!styles.contains("w:styleId=\"" + style.id() + "\"")) {
                missing.add(style.styleName());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("styles.xml of the templates lacks the styles " + missing);
        }
        String fitted = ScriptSizes.fit(styles, language);
        return own.map(catalogue -> catalogue.over(fitted)).orElse(fitted);
    }

    /** A part with XML added before its root's end. */
    String extended(String name, String addition) {
        String part = text(name);
        int end = part.lastIndexOf("</");
        return part.substring(0, end) + addition + part.substring(end);
    }
}
