package io.github.reportassembly.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/templates.md} and the code say the same: names and types of the model, elements, examples. */
class TemplatesPageTest {
    /** Elements that methods and {@code items.ftlx} print, which nobody writes. */
    private static final Set<String> INNER = Set.of("items", "item-blocks", "place");

    /** Where in the model the things stand that the page describes. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("`build`", "build");
        PLACES.put("a release: `build.history`", "build.history[]");
        PLACES.put("the register: `build.concordance`", "build.concordance");
        PLACES.put("the register: `build.concordance` 2", "build.concordance.releases[]");
        PLACES.put("the register: `build.concordance` 3", "build.concordance.releases[].numbers[]");
        PLACES.put("the register: `build.concordance` 4", "build.concordance.today[]");
        PLACES.put("a change summary: `build.changes`", "build.changes[]");
        PLACES.put("a change summary: `build.changes` 2", "build.changes[].counts[]");
        PLACES.put("a change summary: `build.changes` 3", "build.changes[].changed[]");
        PLACES.put("a change summary: `build.changes` 4", "build.changes[].changed[].facts[]");
        PLACES.put("`report`", "report");
        PLACES.put("a chapter: `chapter`, `report.chapters`", "report.chapters[]");
        PLACES.put("a recommendation: `rec`, `report.recommendations`", "report.recommendations[]");
        PLACES.put("a part: `rec.parts`", "report.recommendations[].parts[]");
        PLACES.put("a consensus", "report.recommendations[].consensus");
        PLACES.put("a note: `rec.smart`", "report.recommendations[].smart[]");
        PLACES.put("a title: `rec.statements`", "report.recommendations[].statements[]");
        PLACES.put("a finding: `finding`", "findings[]");
        PLACES.put("the consultation: `report.release`", "report.release");
        PLACES.put("an extension, a channel, a question, a waiver", "report.release.extensions[]");
        PLACES.put("an extension, a channel, a question, a waiver 2", "report.release.channels[]");
        PLACES.put("an extension, a channel, a question, a waiver 3", "report.release.questions[]");
        PLACES.put("an extension, a channel, a question, a waiver 4", "report.release.waivers[]");
        PLACES.put("`report.summary`", "report.summary");
        PLACES.put("mapping", "report.goals[]");
        PLACES.put("source", "report.sources[]");
        PLACES.put("request", "report.requests[]");
        PLACES.put("prior recommendation", "report.priorRecommendations[]");
        PLACES.put("term", "report.glossary[]");
        PLACES.put("statement", "report.minorityStatements[]");
        PLACES.put("erratum", "report.errata[]");
        PLACES.put("sub-team", "report.subTeams[]");
        PLACES.put("person", "report.members[]");
        PLACES.put("meeting", "report.meetings[]");
        PLACES.put("attendance", "report.participation[]");
    }

    @TempDir
    private Path folder;

    private final Map<String, Map<String, Set<String>>> model = new TreeMap<>();

    @Test
    void namesAndTypesOfTheModelAreThoseOfTheCode() throws IOException {
        seeSample();
        Map<String, Map<String, String>> things = TemplatesPage.read().things();
        List<String> differences = new ArrayList<>();
        PLACES.forEach((thing, place) -> compare(thing, things.get(thing), model.get(place), differences));
        assertThat(differences).isEmpty();
    }

    private static void compare(
            String thing, Map<String, String> written, Map<String, Set<String>> seen, List<String> differences) {
        if (written == null || seen == null) {
            differences.add(thing + (written == null ? " has no table" : " is not in the sample"));
            return;
        }
        Set<String> names = new TreeSet<>(written.keySet());
        names.addAll(seen.keySet());
        for (String name : names) {
            if (!written.containsKey(name)) {
                differences.add(thing + ": " + name + " is not described");
            } else if (!seen.containsKey(name)) {
                differences.add(thing + ": there is no " + name);
            } else {
                String type = type(written.get(name));
                seen.get(name).stream()
                        .filter(other -> !other.equals(type) && !other.equals("list of nothing"))
                        .forEach(other -> differences.add(thing + ": " + name + " is " + other + ", not " + type));
            }
        }
    }

    /** The type of the code that a word of the page stands for. */
    private static String type(String written) {
        String one = written.startsWith("list of ") ? written.substring(8) : written;
        String type = switch (one) {
            case "text", "texts" -> "text";
            case "word", "words" -> "word";
            case "number", "numbers" -> "number";
            case "name", "names" -> "name";
            case "boolean" -> "boolean";
            default -> "thing";
        };
        return written.startsWith("list of ") ? "list of " + type : type;
    }

    private void seeSample() throws IOException {
        Path sample = folder.resolve("sample");
        try (Stream<Path> files = Files.walk(Path.of("../chapters"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        sample.resolve(Path.of("../chapters").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(sample.resolve("errata.yaml"), """
                2027-03-02:
                  type: editorial
                  place: 3.1
                  change: |
                    A word.
                """);
        release(sample.resolve("register"), sample);
        Path report = sample.resolve("report.yaml");
        Files.writeString(report, Files.readString(report).replaceFirst("\nrelease:\n", """

                release:
                  waivers:
                    rec-any:
                      no-owner:
                        owner: member-any
                        reason: |
                          It is early.
                """));
        DiagnosticList problems = new DiagnosticList();
        ReportFolder files = ReportFolder.open(sample);
        Report read = new ReportReader(files, new MarkdownReader(problems), problems)
                .read()
                .orElseThrow();
        ReportModel seen = new ReportModel(
                read, ItemNumbers.of(read), PhraseBook.load(getClass().getClassLoader(), "en"), Stage.DRAFT);
        see("report", seen.report());
        see("build", seen.build(new BuildFacts("1.0", Stage.DRAFT, Optional.of(Instant.EPOCH), "0123", true)));
        for (Map<String, Object> item : seen.items()) {
            see(item.containsKey("statement") ? "findings[]" : "items[]", item);
        }
    }

    /** A release whose only recommendation has another text and another owner today. */
    private static void release(Path register, Path sample) throws IOException {
        String file;
        try (Stream<Path> files = Files.walk(sample)) {
            file = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("rec-"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        String id = file.replace(".yaml", "");
        String texts = """
                format: 1
                version: draft-1
                texts:
                  %s:
                    title: Another title
                    owner: [nobody]
                    text: |
                      Another text.
                seal: 0
                """.formatted(id);
        Files.createDirectories(register);
        Files.writeString(register.resolve("draft-1.texts.yaml"), texts);
        Files.writeString(register.resolve("draft-1.yaml"), """
                version: draft-1
                format: 1
                stage: draft
                date: 2026-01-01
                commit: 0123456789abcdef0123456789abcdef01234567
                policy: keep
                follows: {}
                numbers:
                  %s: {number: "1", in: any, text: 000000000000, title: Any}
                files: {texts.yaml: %s}
                seal: 0000000000000000000000000000000000000000000000000000000000000000
                """.formatted(id, Seal.of(texts)));
    }

    private void see(String path, Object value) {
        if (value instanceof FieldMap thing) {
            for (String name : thing.known()) {
                Set<String> types = model.computeIfAbsent(path, any -> new TreeMap<>())
                        .computeIfAbsent(name, any -> new TreeSet<>());
                Object field = thing.get(name);
                if (field != null) {
                    types.add(typeOf(field));
                    see(path + "." + name, field);
                }
            }
        } else if (value instanceof List<?> list) {
            list.forEach(entry -> see(path + "[]", entry));
        }
    }

    private static String typeOf(Object value) {
        if (value instanceof List<?> list) {
            return "list of " + (list.isEmpty() ? "nothing" : typeOf(list.get(0)));
        }
        if (value instanceof Unit) {
            return "text";
        }
        if (value instanceof PersonName) {
            return "name";
        }
        if (value instanceof Integer) {
            return "number";
        }
        return value instanceof Boolean ? "boolean" : value instanceof String ? "word" : "thing";
    }

    @Test
    void eachElementStandsInTheTableAndInAnExample() throws IOException {
        TemplatesPage page = TemplatesPage.read();
        String examples = String.join("", page.blocks("xml"));
        Map<String, String> table = page.elements();
        for (String element : Vocabulary.elements()) {
            if (!INNER.contains(element)) {
                assertThat(table).as("docs/templates.md: the vocabulary").containsKey(element);
                assertThat(examples).as("an example of " + element).containsPattern("<" + element + "[ >/]");
                for (String attribute : Vocabulary.attributes(element)) {
                    assertThat(table.get(element)).as(element).contains("`" + attribute + "`");
                }
            }
        }
    }

    @Test
    void eachExampleWorksAsItStands() throws IOException {
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (String example : TemplatesPage.read().blocks("xml")) {
            String name = example.startsWith("<cover>")
                    ? "front/cover.ftlx"
                    : example.startsWith("<report>") ? "report.ftlx" : "back/errata.ftlx";
            TemplateCase merge = new TemplateCase(folder.resolve(Integer.toString(number++))).template(name, example);
            assertThat(merge.merge(MergerTest.small().report()))
                    .as(example + merge.problems())
                    .isPresent();
            merge.problems().stream()
                    .filter(problem -> !problem.contains(" missing-home: "))
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTwoChangesThatThePageShowsStepByStepWork() throws IOException {
        TemplatesPage page = TemplatesPage.read();
        TemplateCase merge = new TemplateCase(folder);
        for (String path : List.of("front/cover.ftlx", "body/recommendation.ftlx")) {
            merge.template(path, page.example("templates/" + path));
        }
        String dump = DocumentDump.of(merge.merge(MergerTest.small().report()).orElseThrow());
        assertThat(merge.problems()).isEmpty();
        assertThat(dump).contains("with the help of its staff");
    }
}
