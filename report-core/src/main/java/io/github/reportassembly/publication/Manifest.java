package io.github.reportassembly.publication;

import java.util.Comparator;
import java.util.List;

/**
 * The list of a publication's files. It holds nothing that differs between two builds of the same sources: no time, no
 * folder, no user.
 *
 * @param files sorted by name
 */
public record Manifest(List<PublishedFile> files) {
    /** The manifest's own name in the output folder. It is written last, so what it lists is there. */
    public static final String NAME = "manifest.json";

    public Manifest {
        files = files.stream().sorted(Comparator.comparing(PublishedFile::name)).toList();
    }

    /** JSON, one file a line. Names need no escapes: {@link FileName} has refused what would. */
    public String toJson() {
        StringBuilder json = new StringBuilder("{\n  \"format\": 1,\n  \"files\": [");
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
}
