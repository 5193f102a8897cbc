package io.github.reportassembly.read.folder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Takes note of the files that were read, and of their bytes. Files are read side by side. */
final class ReadFiles {
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** Until it is {@linkplain #whole whole}, nobody knows what it holds. */
    void begun(String path) {
        hashes.putIfAbsent(FolderListing.composed(path), "");
    }

    void whole(String path, byte[] bytes) {
        hashes.put(FolderListing.composed(path), HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    Map<String, String> hashes() {
        return new TreeMap<>(hashes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
