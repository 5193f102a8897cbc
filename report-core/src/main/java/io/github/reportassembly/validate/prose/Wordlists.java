package io.github.reportassembly.validate.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The words of a language that the checks need to know.
 *
 * <p>A language without a file has none, and the checks that need words find nothing in it.
 */
final class Wordlists {
    private final Properties properties;

    private Wordlists(Properties properties) {
        this.properties = properties;
    }

    static Wordlists of(String tag) {
        int hyphen = tag.indexOf('-');
        String language = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        Properties properties = new Properties();
        try (InputStream stream = Wordlists.class.getResourceAsStream(language + ".properties")) {
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wordlists(properties);
    }

    /** The words under a key, which the file parts by bars; none if the language has none. */
    Set<String> words(String key) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : properties.getProperty(key, "").split("\\|", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }
}
