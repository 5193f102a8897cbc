package io.github.reportassembly.language;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The phrases of one language, read from {@code labels/<language>.properties} in UTF-8. Where several artifacts have such
 * a file each phrase is that of the first on the class path: a house style has those alone that it words otherwise.
 */
public final class PhraseBook implements Phrases {
    /** The folder of the label files on the class path. */
    public static final String FOLDER = "io/github/reportassembly/template/labels/";

    /** The language whose labels are always there. */
    public static final String FALLBACK = "en";

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final String language;
    private final Map<String, String> phrases;

    private PhraseBook(String language, Map<String, String> phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /**
     * The phrases of a language.
     *
     * @throws IllegalArgumentException if there is no label file for it
     */
    public static Phrases load(ClassLoader loader, String language) {
        return read(loader, language).orElseThrow(() -> new IllegalArgumentException("no labels for " + language));
    }

    /** The phrases of a language; for a language without labels a diagnostic, and English ones. */
    public static Phrases load(ClassLoader loader, String language, DiagnosticSink sink) {
        Optional<Phrases> found = read(loader, language);
        if (found.isEmpty()) {
            sink.report(Diagnostic.of(DiagnosticCode.NO_LABELS, "there are no labels for the language " + language)
                    .withHint("write one of the languages that have a file in " + FOLDER
                            + ", or add such a file to the class path"));
        }
        return found.orElseGet(() -> load(loader, FALLBACK));
    }

    private static Optional<Phrases> read(ClassLoader loader, String language) {
        if (!language.matches("[A-Za-z0-9-]+")) {
            return Optional.empty();
        }
        try {
            Map<String, String> phrases = new TreeMap<>();
            for (URL file : Collections.list(loader.getResources(FOLDER + language + ".properties"))) {
                Properties properties = new Properties();
                URLConnection connection = file.openConnection();
                // A cached archive would stay open, and could not be replaced by the next build.
                connection.setUseCaches(false);
                try (InputStream stream = connection.getInputStream()) {
                    properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                }
                for (String key : properties.stringPropertyNames()) {
                    phrases.putIfAbsent(key, properties.getProperty(key));
                }
            }
            return phrases.isEmpty() ? Optional.empty() : Optional.of(new PhraseBook(language, phrases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public boolean rightToLeft() {
        int end = language.indexOf('-');
        return RIGHT_TO_LEFT.contains(end < 0 ? language : language.substring(0, end));
    }

    @Override
    public String text(String key, Object... values) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key + " in " + language);
        }
        return values.length == 0 ? phrase : filled(phrase, values);
    }

    @Override
    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    @Override
    public Set<String> keys() {
        return new TreeSet<>(phrases.keySet());
    }

    private static String filled(String phrase, Object... values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (true) {
            int open = phrase.indexOf('{', from);
            int close = open < 0 ? -1 : phrase.indexOf('}', open);
            if (close < 0) {
                return text.append(phrase, from, phrase.length()).toString();
            }
            text.append(phrase, from, open);
            text.append(values[Integer.parseInt(phrase, open + 1, close, 10)]);
            from = close + 1;
        }
    }
}
