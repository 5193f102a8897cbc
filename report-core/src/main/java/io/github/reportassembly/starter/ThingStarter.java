package io.github.reportassembly.starter;

import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ChapterList;
import io.github.reportassembly.read.yaml.FileKind;
import io.github.reportassembly.read.yaml.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes chapters, recommendations, findings and minority statements in a report, each with an id that is free. */
public final class ThingStarter {
    private final Path folder;
    private final StarterText texts;
    private final Optional<Report> report;
    private final TakenIds taken;

    private ThingStarter(Path folder, StarterText texts, Optional<Report> report, TakenIds taken) {
        this.folder = folder;
        this.texts = texts;
        this.report = report;
        this.taken = taken;
    }

    /**
     * Reads the report, so that nothing new gets an id that was used before.
     *
     * @param folder the one that holds {@code report.yaml}
     * @param resources where the starters' texts are found
     */
    public static ThingStarter in(Path folder, ClassLoader resources) {
        ReportFolder files = ReportFolder.open(folder);
        Optional<Report> report =
                new ReportReader(files, new MarkdownReader(diagnostic -> {}), diagnostic -> {}).read();
        return new ThingStarter(folder, new StarterText(resources), report, TakenIds.of(files, report));
    }

    /**
     * Makes a chapter and names it in {@code report.yaml}, before the appendices.
     *
     * @param words its title, or its id
     * @throws IOException if a file cannot be written
     */
    public Outcome chapter(String words) throws IOException {
        if (report.isEmpty() || report.get().subTeams().isEmpty()) {
            return unreadable();
        }
        Naming wanted = Naming.of(words, "");
        String id = Slug.free(wanted.id(), taken::isChapter);
        Path list = folder.resolve("report.yaml");
        Optional<byte[]> longer = ChapterList.with(Files.readAllBytes(list), id, lastOfTheBody(report.get()));
        if (longer.isEmpty()) {
            return unreadable();
        }
        Map<String, String> fill = new LinkedHashMap<>();
        fill.put("sub-team", report.get().subTeams().keySet().iterator().next());
        fill.put("title", wanted.title());
        NewFiles files = new NewFiles(folder);
        for (String name : List.of("chapter.yaml", "chapter.md")) {
            files.add(id + "/" + name, texts.ofThing(name, id + "/" + name, fill));
        }
        List<String> made = files.write();
        Files.write(list, longer.get());
        return Outcome.made(
                made,
                id + " now stands in the chapters of report.yaml; move the line to where it is to be printed",
                "Name its sub-team in " + id + "/chapter.yaml");
    }

    /**
     * Makes a recommendation, a finding or a minority statement.
     *
     * @param kind one whose files are one thing each
     * @param words its title, or its id
     * @param in the chapter's id; if it is empty the report's only one is meant
     * @throws IOException if the file cannot be written
     */
    public Outcome item(FileKind kind, String words, Optional<String> in) throws IOException {
        if (report.isEmpty()) {
            return unreadable();
        }
        List<String> chapters =
                report.get().chapters().stream().map(Chapter::id).toList();
        Optional<String> chapter = in.isEmpty() && chapters.size() == 1 ? Optional.of(chapters.get(0)) : in;
        if (chapter.isEmpty()) {
            return Outcome.refused(
                    "Say which chapter it belongs to: -Dreport.in= and one of " + String.join(", ", chapters));
        }
        if (!chapters.contains(chapter.get())) {
            return Outcome.refused("There is no chapter " + chapter.get()
                    + Nearest.to(chapter.get(), chapters)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; there are " + String.join(", ", chapters)));
        }
        if (kind == FileKind.MINORITY_STATEMENT
                && firstRecommendation(chapter.get()).isEmpty()) {
            return Outcome.refused("A minority statement speaks about a recommendation, and there is none yet");
        }
        Naming wanted = Naming.of(words, kind.stem() + "-");
        String id = Slug.free(wanted.id(), taken::isItem);
        String path = chapter.get() + "/" + id + ".yaml";
        Map<String, String> fill = new LinkedHashMap<>();
        fill.put("member", report.get().members().keySet().stream().findFirst().orElse("member"));
        fill.put("recommendation", firstRecommendation(chapter.get()).orElse(""));
        fill.put("title", wanted.yamlTitle());
        NewFiles files = new NewFiles(folder);
        files.add(path, texts.ofThing(kind.stem() + ".yaml", path, fill));
        return Outcome.made(files.write(), advice(kind, id, wanted.title(), chapter.get()));
    }

    private static String advice(FileKind kind, String id, String title, String chapter) {
        return kind == FileKind.MINORITY_STATEMENT
                ? "See that authors and recommendations in it name those that are meant"
                : "To place it, write into " + chapter + "/chapter.md, as a paragraph of its own: ![" + title + "](#"
                        + id + ")";
    }

    private Optional<String> firstRecommendation(String chapter) {
        List<Chapter> order = new ArrayList<>(report.orElseThrow().chapters());
        order.sort((a, b) -> Boolean.compare(b.id().equals(chapter), a.id().equals(chapter)));
        return order.stream()
                .flatMap(found -> found.recommendations().stream())
                .findFirst()
                .map(recommendation -> recommendation.label().id());
    }

    /** The last chapter before the appendices; empty if there is none. */
    private static Optional<String> lastOfTheBody(Report report) {
        String last = null;
        for (Chapter chapter : report.chapters()) {
            if (chapter.part() == ChapterPart.FRONT || chapter.part() == ChapterPart.BODY) {
                last = chapter.id();
            }
        }
        return Optional.ofNullable(last);
    }

    private static Outcome unreadable() {
        return Outcome.refused("Nothing was made, since report.yaml cannot be read or names no chapters or sub-teams."
                + " mvn report:check says what is wrong with it");
    }
}
