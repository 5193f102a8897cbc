package io.github.reportassembly.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an older manifest, one entry a line as {@link Manifest#toJson()} writes it. */
public final class ManifestFile {
    private static final Pattern ENTRY = Pattern.compile(
            "    \\{\"name\": \"([^\"\\\\/]+)\", \"size\": ([0-9]{1,18}), \"sha256\": \"([0-9a-f]{64})\"\\},?");
    private static final Pattern FACT = Pattern.compile("  \"([a-z-]+)\": \"((?:[^\"\\\\]|\\\\[\"\\\\])*)\",");
    private static final String ARCHIVE = "archive";
    private static final int SIZE_LIMIT = 1 << 20;

    private ManifestFile() {}

    /** The manifest; empty if there is none, or one that nobody of this kind wrote. */
    public static Optional<Manifest> read(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > SIZE_LIMIT) {
                return Optional.empty();
            }
            Map<String, String> facts = new LinkedHashMap<>();
            List<PublishedFile> files = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                Matcher entry = ENTRY.matcher(line);
                Matcher fact = FACT.matcher(line);
                if (entry.matches() && entry.group(1).charAt(0) != '.') {
                    files.add(new PublishedFile(entry.group(1), Long.parseLong(entry.group(2)), entry.group(3)));
                } else if (fact.matches()) {
                    facts.put(fact.group(1), fact.group(2).replaceAll("\\\\(.)", "$1"));
                }
            }
            Optional<String> archive = Optional.ofNullable(facts.remove(ARCHIVE));
            return files.isEmpty() ? Optional.empty() : Optional.of(new Manifest(facts, files, archive));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The names of all files that an older publication wrote, without the manifest itself. */
    static List<String> names(Path manifest) {
        List<String> names = new ArrayList<>();
        read(manifest).ifPresent(found -> {
            found.files().forEach(file -> names.add(file.name()));
            found.archive()
                    .filter(name -> name.indexOf('/') < 0 && name.indexOf('\\') < 0 && !name.startsWith("."))
                    .ifPresent(names::add);
        });
        return names;
    }
}
