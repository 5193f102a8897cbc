package io.github.reportassembly.read.folder;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognises files that other programs made and that somebody saved under a text file's name. */
final class ForeignFormat {
    private static final int LOOKED_AT = 200;

    private ForeignFormat() {}

    /** What such a file is, with its article; empty for text. */
    static Optional<String> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of("a Word document, or another file that is packed as one");
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("a document of an old Office program");
        }
        if (start.startsWith("%PDF-")) {
            return Optional.of("a PDF");
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of("rich text (RTF)");
        }
        String words = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        return words.startsWith("<!doctype html") || words.startsWith("<html")
                ? Optional.of("a web page")
                : Optional.empty();
    }
}
