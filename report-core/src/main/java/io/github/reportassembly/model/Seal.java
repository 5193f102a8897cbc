package io.github.reportassembly.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What shows that a register file is as the release wrote it: the SHA-256 of all its lines above the seal, in UTF-8 with
 * LF after each, as 64 hexadecimal digits.
 */
public record Seal(String digits) {
    /** What a seal's line begins with. */
    public static final String KEY = "seal: ";

    /** The seal of lines; the last one ends in LF too. */
    public static Seal of(String lines) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return new Seal(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return digits;
    }
}
