package io.github.reportassembly.publication;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of a publication's files. It holds nothing that differs between two builds of the same sources by the same
 * toolkit: no time, no folder, no user, no Java version.
 *
 * @param facts what the publication is, such as report and version, in the order of the file
 * @param files sorted by name
 * @param archive name of the ZIP file of all files and this list, which cannot hold that file's own hash
 */
public record Manifest(Map<String, String> facts, List<PublishedFile> files, Optional<String> archive) {
    /** The manifest's own name in the output folder. It is written last, so what it lists is there. */
    public static final String NAME = "manifest.json";

    public Manifest {
        // Map.copyOf would lose the order.
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        files = files.stream().sorted(Comparator.comparing(PublishedFile::name)).toList();
    }

    /** JSON, one file a line. Names need no escapes: {@link FileName} has refused what would. */
    public String toJson() {
        StringBuilder json = new StringBuilder("{\n  \"format\": 1,\n");
        facts.forEach((name, value) -> json.append("  \"")
                .append(name)
                .append("\": \"")
                .append(escaped(value))
                .append("\",\n"));
        archive.ifPresent(name -> json.append("  \"archive\": \"").append(name).append("\",\n"));
        json.append("  \"files\": [");
        String separator = "\n";
        for (PublishedFile file : files) {
            json.append(separator)
                    .append("    {\"name\": \"")
                    .append(file.name())
                    .append("\", \"size\": ")
                    .append(file.size())
                    .append(", \"sha256\": \"")
                    .append(file.sha256())
                    .append("\"}");
            separator = ",\n";
        }
        return json.append("\n  ]\n}\n").toString();
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (!Character.isISOControl(c)) {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
