package io.github.reportassembly.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Turns a corpus, a folder of public texts, into a report's folder: each text becomes a chapter, and the numbered
 * requirements of a section become one recommendation with parts, placed where the section had them.
 *
 * <p>Nothing in the texts is mended: what their authors left wrong is for the build to say.
 */
public final class CorpusReport {
    private static final Pattern REQUIREMENTS = Pattern.compile("<!-- requirements: (\\S+?)\\.\\.(\\S+) -->");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6} +(.+)$");

    private final Path corpus;
    private final Path target;
    private final List<String> chapters = new ArrayList<>();

    private CorpusReport(Path corpus, Path target) {
        this.corpus = corpus;
        this.target = target;
    }

    /** Writes the report that a corpus makes. */
    public static void write(Path corpus, Path target) throws IOException {
        new CorpusReport(corpus, target).write();
    }

    /** The arguments are the corpus and the folder to write the report to. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void write() throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> folders = Files.list(corpus.resolve("chapters"))) {
            folders.sorted().forEach(this::chapter);
        }
        Files.writeString(target.resolve("report.yaml"), report());
    }

    private void chapter(Path folder) {
        try {
            String name = folder.getFileName().toString().substring(3);
            String source = Files.readString(folder.resolve("chapter.md"));
            int end = source.indexOf("\n---\n", 4);
            Map<String, String> header = new Yaml().load(source.substring(4, end));
            String body = source.substring(end + 5).strip();
            Path to = Files.createDirectories(target.resolve(name));
            chapters.add(name);
            Files.writeString(to.resolve("chapter.yaml"), facts(name));
            Files.writeString(
                    to.resolve("chapter.md"),
                    "# " + header.get("title") + "\n\n" + recommendations(folder, to, withoutTitle(body)) + "\n");
            copyPictures(folder, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A heading of level 1 repeats the title. */
    private static String withoutTitle(String body) {
        return body.replaceFirst("(?m)^# .*$", "");
    }

    private static String facts(String name) {
        String part = name.contains("appendix") || name.contains("annex") ? "appendix" : "body";
        return "part: " + part + "\nsub-teams: [authors]\nrapporteur: member-a\nstatus: drafting\n";
    }

    private static String recommendations(Path folder, Path to, String body) throws IOException {
        Path file = folder.resolve("requirements.yaml");
        if (!Files.exists(file)) {
            return body;
        }
        List<Map<String, String>> requirements = new Yaml().load(Files.readString(file));
        Matcher marks = REQUIREMENTS.matcher(body);
        StringBuilder out = new StringBuilder();
        while (marks.find()) {
            String section = marks.group(1).substring(0, marks.group(1).lastIndexOf('.'));
            String id = "rec-s" + section.replace('.', '-').toLowerCase(Locale.ROOT);
            Files.writeString(
                    to.resolve(id + ".yaml"), recommendation(lastHeading(body, marks.start()), section, requirements));
            marks.appendReplacement(out, Matcher.quoteReplacement("![" + section + "](#" + id + ")"));
        }
        return marks.appendTail(out).toString();
    }

    private static String lastHeading(String body, int before) {
        String title = "Requirements";
        Matcher headings = HEADING.matcher(body);
        while (headings.find() && headings.start() < before) {
            title = headings.group(1);
        }
        return title;
    }

    private static String recommendation(String title, String section, List<Map<String, String>> requirements) {
        StringBuilder out = new StringBuilder();
        out.append("title: \"").append(title.replace("\"", "\\\"")).append("\"\nstatus: agreed\nparts:\n");
        for (Map<String, String> requirement : requirements) {
            String id = requirement.get("id");
            if (id.startsWith(section + ".")) {
                out.append("  r").append(id.substring(section.length() + 1)).append(":\n    text: |\n      ");
                out.append(requirement.get("text").replace("\n", "\n      ")).append('\n');
            }
        }
        return out.append("owner: [developers]\npriority: medium\n").toString();
    }

    private static void copyPictures(Path folder, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString();
                if (!name.equals("chapter.md") && !name.equals("requirements.yaml")) {
                    Path copy = to.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private String report() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("id", corpus.getFileName().toString());
        lines.put("title", "A public text set as a report");
        lines.put("body", "Its authors");
        lines.put("authoritative-language", "en");
        lines.put("languages", "[en]");
        StringBuilder out = new StringBuilder();
        lines.forEach((key, value) -> out.append(key).append(": ").append(value).append('\n'));
        out.append("owners:\n  developers: the developers\nchapters:\n");
        chapters.forEach(name -> out.append("  - ").append(name).append('\n'));
        return out.append("sub-teams:\n  authors:\n    name: The authors\n    kind: topic\n    rapporteur: member-a\n")
                .append("    members: [member-a]\nmembers:\n  member-a:\n    name: Member A\n    role: rapporteur\n")
                .toString();
    }
}
