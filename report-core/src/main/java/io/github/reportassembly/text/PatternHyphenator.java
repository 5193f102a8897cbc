package io.github.reportassembly.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Divides words by the patterns of their language, which are read when the first word of a language asks for them. A
 * language without patterns divides no word, and neither does a word with two capitals: it is a name or an abbreviation.
 * Several threads may use it.
 */
public final class PatternHyphenator implements Hyphenator {
    /** The folder of the pattern files on the class path. */
    static final String FOLDER = "io/github/reportassembly/template/hyphenation/";

    /** Letters on each side of a division: more than the patterns ask for, since divisions are to be few and good. */
    private static final int LEAST = 3;

    private static final int[] NOWHERE = {};

    private final ClassLoader loader;
    private final Map<String, Optional<HyphenationPatterns>> languages = new ConcurrentHashMap<>();

    /** @param loader that finds the pattern files */
    public PatternHyphenator(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public int[] points(String word, String language) {
        if (word.length() < 2 * LEAST || hasTwoCapitals(word)) {
            return NOWHERE;
        }
        Optional<HyphenationPatterns> patterns = languages.computeIfAbsent(language, this::read);
        return patterns.isPresent() ? patterns.get().points(word, LEAST) : NOWHERE;
    }

    private static boolean hasTwoCapitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    private Optional<HyphenationPatterns> read(String language) {
        int end = language.indexOf('-');
        String name = end < 0 ? language : language.substring(0, end);
        if (!name.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        try (InputStream in = loader.getResourceAsStream(FOLDER + name + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new HyphenationPatterns(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
