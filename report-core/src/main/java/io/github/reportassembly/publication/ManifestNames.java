package io.github.reportassembly.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of an older manifest, one entry a line as {@link Manifest#toJson()} writes it. */
final class ManifestNames {
    private static final Pattern ENTRY =
            Pattern.compile("    \\{\"name\": \"([^\"\\\\/]+)\", \"size\": [0-9]+, \"sha256\": \"[0-9a-f]{64}\"\\},?");
    private static final int SIZE_LIMIT = 1 << 20;

    private ManifestNames() {}

    /** Without a manifest, or with one that nobody of this kind wrote: none. */
    static List<String> in(Path manifest) {
        List<String> names = new ArrayList<>();
        try {
            if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS) || Files.size(manifest) > SIZE_LIMIT) {
                return names;
            }
            for (String line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
                Matcher entry = ENTRY.matcher(line);
                if (entry.matches() && entry.group(1).charAt(0) != '.') {
                    names.add(entry.group(1));
                }
            }
            return names;
        } catch (IOException e) {
            return List.of();
        }
    }
}
