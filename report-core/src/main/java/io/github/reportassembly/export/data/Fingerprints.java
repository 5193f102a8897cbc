package io.github.reportassembly.export.data;

import io.github.reportassembly.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Marks by which a problem is known again when lines were added above it: from its file, its code and its words, and the
 * how manieth of these it is.
 */
final class Fingerprints {
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(Diagnostic problem) {
        String path = problem.span().map(span -> span.file().path()).orElse("");
        String words = path + "\n" + problem.code().id() + "\n" + problem.message();
        int before = seen.merge(words, 1, Integer::sum) - 1;
        return HexFormat.of().formatHex(hash(words + "\n" + before), 0, BYTES);
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
