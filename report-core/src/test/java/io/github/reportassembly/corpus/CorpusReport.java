package io.github.reportassembly.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Turns corpora, folders of public texts, into a report's folder: each text becomes a chapter, and its numbered
 * requirements become recommendations.
 *
 * <ul>
 *   <li>Where the requirements were taken out of the text, those of a section are one recommendation with parts, placed
 *       where the section had them.
 *   <li>Where they stand in the text as well, those of a section, or of a chapter whose requirements have no sections,
 *       are one recommendation with parts at the chapter's end.
 *   <li>Where each has a name of its own ({@code MS.AAD.1.1v1}), each is a recommendation.
 * </ul>
 *
 * <p>Nothing in the texts is mended: what their authors left wrong is for the build to say.
 */
public final class CorpusReport {
    private static final Pattern REQUIREMENTS = Pattern.compile("<!-- requirements: (\\S+?)\\.\\.(\\S+) -->");
    private static final Pattern NAMED = Pattern.compile("[A-Z]+\\..*");
    private static final String FOOT = "owner: [developers]\npriority: medium\n";
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6} +(.+)$");

    private final Path target;
    private final List<String> chapters = new ArrayList<>();
    private String language = "en";

    private CorpusReport(Path target) {
        this.target = target;
    }

    /** Writes the report that a corpus, or several one after the other, make. */
    public static void write(Path target, Path... corpora) throws IOException {
        new CorpusReport(target).write(List.of(corpora));
    }

    /** The arguments are the folder to write the report to, and the corpora. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Stream.of(arguments).skip(1).map(Path::of).toArray(Path[]::new));
    }

    private void write(List<Path> corpora) throws IOException {
        Files.createDirectories(target);
        for (Path corpus : corpora) {
            try (Stream<Path> folders = Files.list(corpus.resolve("chapters"))) {
                folders.sorted().forEach(this::chapter);
            }
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
            language = header.get("lang").substring(0, 2);
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
        if (!marks.find()) {
            unplaced(to, requirements);
            return body;
        }
        marks.reset();
        StringBuilder out = new StringBuilder();
        while (marks.find()) {
            String section = marks.group(1).substring(0, marks.group(1).lastIndexOf('.'));
            String id = "rec-s" + plain(section);
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
        StringBuilder out = new StringBuilder(head(title)).append("parts:\n");
        for (Map<String, String> requirement : requirements) {
            String id = requirement.get("id");
            if (id.startsWith(section + ".") || id.startsWith(section + "-")) {
                out.append("  r").append(id.substring(section.length() + 1)).append(":\n    text: |\n      ");
                out.append(requirement.get("text").replace("\n", "\n      ")).append('\n');
            }
        }
        return out.append(FOOT).toString();
    }

    private static String head(String title) {
        return "title: \"" + title.replace("\"", "\\\"") + "\"\nstatus: agreed\n";
    }

    /** Recommendations that no place in the text asks for. */
    private static void unplaced(Path to, List<Map<String, String>> requirements) throws IOException {
        Set<String> sections = new LinkedHashSet<>();
        for (Map<String, String> requirement : requirements) {
            String id = requirement.get("id");
            if (NAMED.matcher(id).matches()) {
                Files.writeString(
                        to.resolve("rec-" + plain(id) + ".yaml"),
                        head(id) + "text: |\n  " + requirement.get("text").replace("\n", "\n  ") + "\n" + FOOT);
            } else {
                sections.add(id.substring(0, Math.max(id.lastIndexOf('.'), id.lastIndexOf('-'))));
            }
        }
        for (String section : sections) {
            Files.writeString(
                    to.resolve("rec-s" + plain(section) + ".yaml"), recommendation(section, section, requirements));
        }
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
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
        lines.put("id", target.getFileName().toString());
        lines.put("title", "A public text set as a report");
        lines.put("body", "Its authors");
        lines.put("authoritative-language", language);
        lines.put("languages", "[" + language + "]");
        StringBuilder out = new StringBuilder();
        lines.forEach((key, value) -> out.append(key).append(": ").append(value).append('\n'));
        out.append("owners:\n  developers: the developers\nchapters:\n");
        chapters.forEach(name -> out.append("  - ").append(name).append('\n'));
        return out.append("sub-teams:\n  authors:\n    name: The authors\n    kind: topic\n    rapporteur: member-a\n")
                .append("    members: [member-a]\nmembers:\n  member-a:\n    name: Member A\n    role: rapporteur\n")
                .toString();
    }
}
