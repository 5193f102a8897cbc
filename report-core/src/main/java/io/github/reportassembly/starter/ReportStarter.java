package io.github.reportassembly.starter;

import io.github.reportassembly.read.yaml.FileKind;
import io.github.reportassembly.schema.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a small report that is complete: sources, POM, settings of editors and of continuous integration. */
public final class ReportStarter {
    private static final String REPORT = "report.yaml";

    private final Path folder;
    private final StarterText texts;

    /**
     * A starter for a folder.
     *
     * @param resources where the starters' texts are found
     */
    public ReportStarter(Path folder, ClassLoader resources) {
        this.folder = folder;
        this.texts = new StarterText(resources);
    }

    /**
     * Makes the report. Files for readers, Git and editors that are there already are kept; any other in the way is a
     * refusal.
     *
     * @param toolkitVersion the version of the plugin that the report's POM names
     * @throws IOException if the folder cannot be written to
     */
    public Outcome report(String toolkitVersion) throws IOException {
        NewFiles files = new NewFiles(folder);
        Map<String, String> words = words(toolkitVersion);
        for (String path : texts.reportFiles()) {
            files.add(path, texts.ofReport(path, words));
        }
        for (FileKind kind : FileKind.values()) {
            files.add(JsonSchema.path(kind), JsonSchema.of(kind));
        }
        List<String> kept = new ArrayList<>();
        List<String> inTheWay = new ArrayList<>();
        files.inTheWay().forEach(path -> (isFurniture(path) ? kept : inTheWay).add(path));
        if (!inTheWay.isEmpty()) {
            return Outcome.refused(refusal(inTheWay));
        }
        kept.forEach(files::keep);
        List<String> made = files.write();
        return new Outcome(
                Optional.empty(),
                made,
                kept,
                List.of(
                        "mvn package makes the documents, in target/report/",
                        "Begin with report.yaml: the title, the people, the chapters"));
    }

    /**
     * Writes the schemas that editors check by, over those of an older toolkit.
     *
     * @throws IOException if they cannot be written
     */
    public Outcome schemas() throws IOException {
        if (!Files.isRegularFile(folder.resolve(REPORT))) {
            return Outcome.refused("There is no report.yaml in " + folder
                    + ". Run this in the report's folder, or name it with -Dreport.directory=…");
        }
        List<String> made = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            Path file = folder.resolve(JsonSchema.path(kind));
            Files.createDirectories(file.getParent());
            Files.writeString(file, JsonSchema.of(kind), StandardCharsets.UTF_8);
            made.add(JsonSchema.path(kind));
        }
        return Outcome.made(made);
    }

    private static boolean isFurniture(String path) {
        return path.startsWith(".") || path.equals("README.md");
    }

    private static String refusal(List<String> inTheWay) {
        if (inTheWay.contains(REPORT)) {
            return "Here is a report already. Something new in it is made with -Dreport.chapter=\"Its title\", or with"
                    + " -Dreport.recommendation=, -Dreport.finding= or -Dreport.minority= and -Dreport.in=its-chapter";
        }
        return "Nothing was made: " + String.join(", ", inTheWay)
                + (inTheWay.size() == 1 ? " stands" : " stand")
                + " in the way, and no file is ever overwritten. Make the report in an empty folder";
    }

    private Map<String, String> words(String toolkitVersion) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = name == null ? "new" : Slug.of(name.toString());
        Map<String, String> words = new LinkedHashMap<>();
        words.put("id", id.equals("new") ? "sample-review" : id);
        words.put("toolkit.version", toolkitVersion);
        words.put("schemas", schemaSettings());
        return words;
    }

    /** For files that somebody makes without the line that names the schema. */
    private static String schemaSettings() {
        List<String> lines = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            lines.add("    \"" + JsonSchema.path(kind) + "\": \"" + pattern(kind) + "\"");
        }
        return String.join(",\n", lines);
    }

    private static String pattern(FileKind kind) {
        return switch (kind) {
            case REPORT, ERRATA -> "/" + kind.fileNames();
            default -> "**/" + kind.fileNames();
        };
    }
}
