package io.github.reportassembly.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** In which entries two ZIP files differ, however they were packed. */
public final class ArchiveDifference {
    private ArchiveDifference() {}

    /** Names of entries that only one of them has, or that hold other bytes; none if the content is the same. */
    public static List<String> entries(Path one, Path other) throws IOException {
        Map<String, byte[]> first = content(one);
        Map<String, byte[]> second = content(other);
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : first.entrySet()) {
            byte[] there = second.remove(entry.getKey());
            if (there == null || !Arrays.equals(entry.getValue(), there)) {
                different.add(entry.getKey());
            }
        }
        different.addAll(second.keySet());
        return different;
    }

    private static Map<String, byte[]> content(Path file) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    content.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return content;
    }
}
