package io.github.reportassembly.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What each kind of problem is and how it is mended: the words of {@code docs/diagnostics.md}, in Markdown. */
public final class DiagnosticHelp {
    /** The page, from the project's folder. */
    public static final String PAGE = "docs/diagnostics.md";

    private final Properties words;

    private DiagnosticHelp(Properties words) {
        this.words = words;
    }

    public static DiagnosticHelp load() {
        Properties words = new Properties();
        try (InputStream stream = DiagnosticHelp.class.getResourceAsStream("help.properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DiagnosticHelp(words);
    }

    public String cause(DiagnosticCode code) {
        return words.getProperty(code.id() + ".cause");
    }

    public String cure(DiagnosticCode code) {
        return words.getProperty(code.id() + ".cure");
    }
}
