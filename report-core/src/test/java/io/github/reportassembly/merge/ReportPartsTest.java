package io.github.reportassembly.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.parts.SourceSet;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every part that templates make, from reports with none, one and many of each thing: a golden file for each section
 * and for the cover. {@code -Dgolden.update=true} rewrites them.
 */
class ReportPartsTest {
    private static final ClassLoader LOADER = ReportPartsTest.class.getClassLoader();
    private static final Path GOLDEN = Path.of("src/test/resources/parts");

    @TempDir
    private Path folder;

    private record Merged(Document document, ItemNumbers numbers) {}

    private static Merged merge(SourceSet sources, Path folder, Stage stage) throws IOException {
        DiagnosticList problems = new DiagnosticList();
        ReportFolder files = ReportFolder.open(sources.writeTo(folder));
        Report report = new ReportReader(files, new MarkdownReader(problems), problems)
                .read()
                .orElseThrow();
        ItemNumbers numbers = ItemNumbers.of(report);
        BuildFacts facts = new BuildFacts(
                "1.0", stage, Optional.of(Instant.parse("2026-03-02T12:00:00Z")), "0123456789abcdef", true);
        Document document = new Merger(
                        TemplateSet.of(LOADER, Optional.of(files)),
                        PhraseBook.load(LOADER, report.language()),
                        problems)
                .merge(report, numbers, facts)
                .orElseThrow();
        assertThat(problems.sorted()).extracting(Diagnostic::message).isEmpty();
        return new Merged(document, numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "one", "many"})
    void partsAreAsInTheGoldenFiles(String name) throws IOException {
        Map<String, String> parts =
                parts(merge(SourceSet.read(name), folder, Stage.DRAFT).document());
        Path expected = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                Files.writeString(expected.resolve(part.getKey() + ".txt"), part.getValue());
            }
        }
        assertThat(parts.keySet()).as("parts that appear").isEqualTo(names(expected));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            assertThat(part.getValue())
                    .as(part.getKey())
                    .isEqualTo(Files.readString(expected.resolve(part.getKey() + ".txt"), StandardCharsets.UTF_8));
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString().replace(".txt", "")));
        }
        return names;
    }

    private static Map<String, String> parts(Document document) {
        Map<String, String> parts = new TreeMap<>();
        for (Matter matter : document.matters()) {
            for (Block block : matter.blocks()) {
                String name = block instanceof Section section
                        ? section.label().orElseThrow().id()
                        : block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                parts.put(name, DocumentDump.of(List.of(block)));
            }
        }
        return parts;
    }

    @Test
    void partsStandInTheOrderOfThePage() throws IOException {
        List<String> order = new ArrayList<>();
        for (Matter matter :
                merge(SourceSet.read("many"), folder, Stage.DRAFT).document().matters()) {
            for (Block block : matter.blocks()) {
                if (block instanceof Section section) {
                    order.add(section.label().orElseThrow().id());
                } else {
                    assertThat(block).isInstanceOf(Cover.class);
                    order.add("cover");
                }
            }
        }
        assertThat(order)
                .containsExactly(
                        "cover",
                        "part-status",
                        "part-team",
                        "part-contents",
                        "sec-executive-summary",
                        "part-recommendations",
                        "part-suggestions",
                        "sec-wells",
                        "sec-springs",
                        "sec-appendix-method",
                        "part-glossary",
                        "part-abbreviations",
                        "part-prior",
                        "part-sources",
                        "part-requests",
                        "part-mapping",
                        "part-dependencies",
                        "part-consensus",
                        "part-minority",
                        "part-participation",
                        "part-terms",
                        "part-trace",
                        "part-index",
                        "part-changes",
                        "part-concordance",
                        "part-errata",
                        "part-chart-data");
    }

    @Test
    void aFinalSaysNothingOfTheConsultation() throws IOException {
        String dump = DocumentDump.of(
                merge(SourceSet.read("many"), folder, Stage.FINAL).document());
        assertThat(dump)
                .contains("The team saw one well.", "Release history")
                .doesNotContain("Is there a well near you?", "wells@example.org", "part-waivers", "The map came late.");
    }

    /** An echo has its home's words, whatever stands around it. */
    @ParameterizedTest
    @ValueSource(strings = {"one", "many"})
    void eachTextIsTheSameWhereverItShows(String name) throws IOException {
        Map<String, String> homes = new HashMap<>();
        Map<String, String> echoes = new LinkedHashMap<>();
        walk(merge(SourceSet.read(name), folder, Stage.DRAFT).document(), new TreeWalk() {
            @Override
            public Void visit(Paragraph block) {
                String id = block.origin().id();
                String words = PlainWords.of(block.content());
                (id.indexOf('~') < 0 ? homes : echoes).put(id, words);
                return super.visit(block);
            }
        });
        assertThat(echoes).isNotEmpty();
        echoes.forEach((id, words) -> {
            String home = id.substring(0, id.indexOf('~'));
            if (homes.containsKey(home) && home.startsWith("rec-")) {
                // In a table the title or the number may run in before it.
                assertThat(words).as(id).endsWith(homes.get(home));
            }
        });
    }

    /** A number that leads to a recommendation is that recommendation's. */
    @ParameterizedTest
    @ValueSource(strings = {"one", "many"})
    void eachNumberIsTheSameWhereverItShows(String name) throws IOException {
        Merged merged = merge(SourceSet.read(name), folder, Stage.DRAFT);
        List<String> checked = new ArrayList<>();
        walk(merged.document(), new TreeWalk() {
            @Override
            public Void visit(InternalLink inline) {
                String id = inline.target().id();
                boolean number = inline.content().stream().allMatch(Strong.class::isInstance);
                if (number && id.startsWith("rec-")) {
                    assertThat(words(inline.content()))
                            .isEqualTo(merged.numbers().number(id).orElseThrow().number());
                    checked.add(id);
                }
                return super.visit(inline);
            }
        });
        assertThat(checked).contains("rec-clean").hasSizeGreaterThan(4);
    }

    private static String words(List<Inline> content) {
        return PlainWords.of(content);
    }

    private static void walk(Document document, TreeWalk walk) {
        document.matters().forEach(matter -> walk.blocks(matter.blocks()));
    }

    /** Whatever a recommendation's text becomes, each place that shows it shows the new one, and nothing else changes. */
    @ParameterizedTest
    @CsvSource({
        "wells/rec-clean.yaml, The works should clean the well., 3",
        "wells/rec-clean.yaml, Clean the well, 7",
        "wells/rec-clean.yaml, No sample is cloudy for a year., 1",
        "springs/rec-fence.yaml, Fence the springs, 9",
        "springs/rec-fence.yaml, Set piles of oak., 2",
        "springs/rec-fence.yaml, Piles, 3",
        "springs/rec-bench.yaml, The council might set a bench., 2",
        "springs/fnd-open.yaml, The springs are open, 1",
        "prior-recommendations.yaml, Fence what is open., 2"
    })
    void aChangedTextChangesEveryPlaceAndNothingElse(String file, String old, int places) throws IOException {
        String before = dump("many", file, old, old, folder.resolve("before"));
        int shown = occurrences(before, old);
        assertThat(shown).isGreaterThanOrEqualTo(places);
        Random random = new Random(old.hashCode());
        for (int round = 0; round < 3; round++) {
            String text = words(random) + (old.endsWith(".") ? "." : "");
            String after = dump("many", file, old, text, folder.resolve("after" + round));
            assertThat(after).isEqualTo(before.replace("\"" + old, "\"" + text));
        }
    }

    private static int occurrences(String text, String words) {
        return text.split(Pattern.quote("\"" + words), -1).length - 1;
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder("New");
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(' ').append("wxyz".repeat(1 + random.nextInt(3)), 0, 2 + random.nextInt(3));
        }
        return text.toString();
    }

    private static String dump(String name, String file, String old, String text, Path folder) throws IOException {
        Files.createDirectories(folder);
        return DocumentDump.of(merge(SourceSet.read(name).replaced(file, old, text), folder, Stage.DRAFT)
                .document());
    }
}
