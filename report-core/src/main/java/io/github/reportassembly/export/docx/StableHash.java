package io.github.reportassembly.export.docx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Numbers made from names, so that the same report has the same ids in every build. */
final class StableHash {
    private StableHash() {}

    /** A number from 1 to 2^31 - 2. */
    static int number(String name) {
        int value = ByteBuffer.wrap(sha256(name)).getInt() & Integer.MAX_VALUE;
        return Math.max(1, Math.min(value, Integer.MAX_VALUE - 1));
    }

    /** Ten letters and figures, 50 bits of the hash. */
    static String letters(String name) {
        byte[] hash = sha256(name);
        StringBuilder out = new StringBuilder(10);
        for (int i = 0; i < 10; i++) {
            out.append("abcdefghijklmnopqrstuvwxyz234567".charAt(hash[i] & 31));
        }
        return out.toString();
    }

    /** 128 bits of the hash in the form of a GUID, with braces. */
    static String guid(String name) {
        String hex = HexFormat.of().withUpperCase().formatHex(sha256(name));
        return '{'
                + hex.substring(0, 8)
                + '-'
                + hex.substring(8, 12)
                + '-'
                + hex.substring(12, 16)
                + '-'
                + hex.substring(16, 20)
                + '-'
                + hex.substring(20, 32)
                + '}';
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
