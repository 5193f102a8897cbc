package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.fixture.TestRepository;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.Succession;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.register.Concordance;
import io.github.reportassembly.register.NumberFate;
import io.github.reportassembly.register.NumberOrigin;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A review from its first draft to an erratum after its final, in a real Git repository: 31 recommendations in 135 items
 * become 24 in 63, and every number that was ever printed tells what became of it.
 */
class ReviewScenarioIT {
    private static final String DRAFT_1 = "1.0-draft-1";
    private static final String DRAFT_2 = "1.0-draft-2";
    private static final String FINAL = "1.0";
    private static final String HOTFIX = "1.0.1";

    @TempDir
    Path folder;

    private TestRepository git;
    private ReviewSources review;

    @ParameterizedTest
    @ValueSource(strings = {"keep", "renumber"})
    void everyNumberTellsWhatBecameOfIt(String policy) throws IOException {
        git = TestRepository.in(folder);
        review = new ReviewSources(folder, policy);
        commit("The sources of draft 1");
        assertThat(review.living()).isEqualTo(135);

        PublishedRelease first = release(DRAFT_1, Stage.DRAFT);
        assertThat(recommendations(first)).isEqualTo(31);
        assertThat(items(first)).isEqualTo(135);
        assertThat(first.became()).isEmpty();

        changeMinds();
        assertThat(review.living()).isEqualTo(68);
        withoutLineageItIsRefused();

        PublishedRelease second = release(DRAFT_2, Stage.DRAFT);
        assertThat(recommendations(second)).isEqualTo(24);
        assertThat(items(second)).isEqualTo(68);
        fatesAreThoseOf(first, second);
        numbersFollow(policy, first, second);

        mergeTwoBranches();
        assertThat(review.living()).isEqualTo(63);
        PublishedRelease last = release(FINAL, Stage.FINAL);
        assertThat(recommendations(last)).isEqualTo(24);
        assertThat(items(last)).isEqualTo(63);
        numbersFollow(policy, second, last);
        concordanceIsWhole();
        documentsAndTablesAgree();

        hotfix(last);
    }

    /** What comments brought about: each change is told where a build cannot see it. */
    private void changeMinds() throws IOException {
        // Ten items move to other chapters: two recommendations of four, and two parts into others.
        review.get(12).chapter = "future";
        review.get(13).chapter = "transition";
        for (int part = 1; part <= 2; part++) {
            ReviewSources.Item gone = review.get(1).items.remove("p" + part);
            ReviewSources.Recommendation other = review.get(4);
            other.items.put("from-r01-" + part, new ReviewSources.Item("from-r01-" + part, gone.text));
        }
        // Seven recommendations are withdrawn as wholes: 28 items.
        for (int number = 25; number <= 31; number++) {
            ReviewSources.Recommendation one = review.get(number);
            one.withdrawn = true;
            one.lineage = ReviewSources.told(DRAFT_1, "deleted", "", "Commenters showed that it is done.");
        }
        // 32 single items are deleted and 20 merged into their neighbours, in recommendations that live on.
        int deleted = 0;
        int merged = 0;
        for (int number = 2; number <= 24; number++) {
            if (number == 4 || number == 12 || number == 13) {
                continue;
            }
            List<ReviewSources.Item> items = review.get(number).living();
            for (int part = 0; part < 2 && deleted < 32; part++, deleted++) {
                withdraw(
                        items.get(part),
                        ReviewSources.told(DRAFT_1, "deleted", "", "Nobody could say who would do it."));
            }
            if (merged < 20) {
                String to = review.get(number).id + "." + items.get(items.size() - 1).id;
                withdraw(items.get(2), ReviewSources.told(DRAFT_1, "merged", to, "Two ways to ask for one thing."));
                merged++;
            }
        }
        assertThat(List.of(deleted, merged)).containsExactly(32, 20);
        // Five items are split: each lives on and a new one stands beside it.
        for (int number = 7; number <= 11; number++) {
            ReviewSources.Recommendation one = review.get(number);
            ReviewSources.Item item = one.living().get(0);
            ReviewSources.Item half = review.addItem(one);
            item.text = review.sentence();
            item.lineage = ReviewSources.told(
                    DRAFT_1, "split", one.id + "." + item.id + ", " + one.id + "." + half.id, "Two owners.");
        }
        // Twelve are reworded.
        int reworded = 0;
        for (int number : List.of(12, 13, 1)) {
            for (ReviewSources.Item item : review.get(number).living()) {
                if (reworded < 12 && !item.id.startsWith("from")) {
                    item.text = item.text.replace("should", "should, within a year,");
                    reworded++;
                }
            }
        }
        for (int number = 14; reworded < 12; number++, reworded++) {
            ReviewSources.Item item =
                    review.get(number).living().get(review.get(number).living().size() - 1);
            item.text = item.text.replace("should", "should, within a year,");
        }
        // Eight are new.
        for (int i = 0; i < 3; i++) {
            review.addItem(review.get(23));
            review.addItem(review.get(24));
        }
        review.addItem(review.get(5));
        review.addItem(review.get(6));
    }

    private static void withdraw(ReviewSources.Item item, String lineage) {
        item.withdrawn = true;
        item.lineage = lineage;
    }

    /** The gate names each entry that is missing, and prints the lines to paste. */
    private void withoutLineageItIsRefused() throws IOException {
        Map<ReviewSources.Item, String> told = new HashMap<>();
        for (ReviewSources.Recommendation one : review.recommendations.values()) {
            for (ReviewSources.Item item : one.items.values()) {
                if (item.withdrawn) {
                    told.put(item, item.lineage);
                    item.lineage = "";
                }
            }
        }
        commit("Withdrawn without a word");
        AssemblyResult result = assembler().release(request(DRAFT_2, Stage.DRAFT));
        assertThat(result.failed()).isTrue();
        List<String> missing = messages(result, Stage.DRAFT).stream()
                .filter(message -> message.contains("[no-lineage]"))
                .toList();
        assertThat(missing)
                .hasSize(52)
                .allSatisfy(message ->
                        assertThat(message).contains("lineage:\n", "  1.0-draft-1:\n", "    operation: deleted"));
        assertThat(Files.exists(folder.resolve("register/" + DRAFT_2 + ".yaml")))
                .isFalse();
        told.forEach((item, lineage) -> item.lineage = lineage);
        commit("The sources of draft 2");
    }

    private void fatesAreThoseOf(PublishedRelease before, PublishedRelease after) {
        Map<LineageOperation, Integer> fates = new EnumMap<>(LineageOperation.class);
        before.numbers().forEach((id, number) -> {
            Succession became = after.became().get(number.number());
            assertThat(became).as(id).isNotNull();
            if (id.indexOf('.') > 0) {
                fates.merge(became.operation(), 1, Integer::sum);
            }
        });
        assertThat(fates)
                .containsEntry(LineageOperation.DELETED, 60)
                .containsEntry(LineageOperation.MERGED, 20)
                .containsEntry(LineageOperation.SPLIT, 5)
                .containsEntry(LineageOperation.MODIFIED, 12);
        long moved = before.numbers().entrySet().stream()
                .filter(entry -> entry.getKey().indexOf('.') > 0)
                .map(entry -> after.became().get(entry.getValue().number()))
                .filter(became -> became.movedFrom().isPresent())
                .count();
        assertThat(moved).isEqualTo(10);
        assertThat(after.added().keySet().stream().filter(id -> !id.contains("from-r01")))
                .hasSize(8 + 5);
    }

    /** Under keep no number is ever given to another thing; under renumber they run without a gap. */
    private static void numbersFollow(String policy, PublishedRelease before, PublishedRelease after) {
        if (policy.equals("keep")) {
            Map<String, String> owners = new HashMap<>();
            before.numbers().forEach((id, number) -> owners.put(number.number(), id));
            after.numbers().forEach((id, number) -> {
                if (before.numbers().containsKey(id)) {
                    assertThat(number.number())
                            .as(id)
                            .isEqualTo(before.numbers().get(id).number());
                }
                assertThat(owners.getOrDefault(number.number(), id)).isEqualTo(id);
            });
        } else {
            Set<String> wholes = new HashSet<>();
            after.numbers().forEach((id, number) -> {
                if (id.startsWith("rec-") && id.indexOf('.') < 0) {
                    wholes.add(number.number());
                }
            });
            for (int i = 1; i <= wholes.size(); i++) {
                assertThat(wholes).contains(Integer.toString(i));
            }
        }
    }

    /** Branches that change sources alone never meet in the register. */
    private void mergeTwoBranches() throws IOException {
        commit("Draft 2 is out");
        git.git("switch", "--quiet", "--create", "add");
        ReviewSources.Recommendation fresh = review.add("rec-r32", "naming");
        review.addItem(fresh);
        commit("One more recommendation");
        review.recommendations.remove("rec-r32");
        git.git("switch", "--quiet", "main");
        git.git("switch", "--quiet", "--create", "withdraw");
        ReviewSources.Recommendation gone = review.recommendations.values().stream()
                .filter(one -> one.living().size() == 6)
                .findFirst()
                .orElseThrow();
        gone.withdrawn = true;
        gone.lineage = ReviewSources.told(DRAFT_2, "covered-by", "rec-r05", "Matter r05 says it all.");
        commit("One less");
        git.git("switch", "--quiet", "main");
        git.git("merge", "--quiet", "--no-edit", "add");
        git.git("merge", "--quiet", "--no-edit", "withdraw");
        assertThat(git.git("diff", "--name-only", "HEAD~2", "HEAD", "--", "register"))
                .isEmpty();
        review.recommendations.put("rec-r32", fresh);
    }

    private void concordanceIsWhole() {
        Concordance concordance = register(FINAL).concordance();
        for (NumberFate fate : concordance.forward()) {
            assertThat(fate.operation())
                    .as(fate.release() + " " + fate.number())
                    .isPresent();
            if (fate.now().isEmpty()) {
                assertThat(fate.reasons())
                        .as(fate.release() + " " + fate.number())
                        .isNotEmpty();
            }
        }
        assertThat(concordance.forward().stream().filter(fate -> fate.release().equals(DRAFT_1)))
                .hasSize(31 + 135 + 5);
        List<NumberOrigin> backward = concordance.backward();
        assertThat(backward).hasSize(24 + 63 + 5);
        // Both directions say the same.
        for (NumberOrigin origin : backward) {
            origin.before()
                    .forEach((release, numbers) -> numbers.forEach(number -> assertThat(concordance.forward().stream()
                                    .filter(fate -> fate.release().equals(release)
                                            && fate.number().equals(number))
                                    .flatMap(fate -> fate.now().stream())
                                    .map(successor -> successor.id()))
                            .as(release + " " + number)
                            .contains(origin.id())));
        }
    }

    private void documentsAndTablesAgree() throws IOException {
        AssemblyResult result = assembler().assemble(request(FINAL, Stage.FINAL));
        assertThat(messages(result, Stage.FINAL)).isEmpty();
        String text;
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("target/report/review-1.0.pdf").toFile())) {
            text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        assertThat(text)
                .contains("What changed since draft 2", "Numbers of draft 1 and what became of them")
                .contains("covered by another: Matter r05")
                .contains(register(FINAL).release(FINAL).orElseThrow().commit().substring(0, 7));
        List<String> rows = Files.readAllLines(folder.resolve("target/report/concordance.csv"));
        assertThat(rows.stream().filter(row -> row.startsWith("forward," + DRAFT_1)))
                .hasSize(31 + 135 + 5)
                .noneMatch(row -> row.contains(",,,"));
        Register register = register(FINAL);
        for (NumberOrigin origin : register.concordance().backward()) {
            assertThat(rows)
                    .anyMatch(row -> row.contains("backward," + FINAL + "," + origin.number() + "," + origin.id()));
        }
        Path changes = folder.resolve("target/report/changes.csv");
        assertThat(Files.readString(changes)).contains("Matter r05 says it all.");
    }

    /** After the final each change is an erratum, and no number moves. */
    private void hotfix(PublishedRelease last) throws IOException {
        ReviewSources.Recommendation one = review.get(12);
        ReviewSources.Item item = one.living().get(0);
        item.text = item.text.replace("cases", "CASES");
        commit("A slip");
        AssemblyResult refused = assembler().release(request(HOTFIX, Stage.FINAL));
        assertThat(messages(refused, Stage.FINAL))
                .singleElement()
                .asString()
                .contains("[no-erratum]", one.id + "." + item.id);
        Files.writeString(folder.resolve("errata.yaml"), """
                2026-03-02:
                  type: editorial
                  place: %s
                  change: |
                    Capitals.
                """.formatted(one.id + "." + item.id));
        commit("An erratum");

        PublishedRelease hotfix = release(HOTFIX, Stage.FINAL);

        hotfix.numbers()
                .forEach((id, number) -> assertThat(number.number())
                        .as(id)
                        .isEqualTo(last.numbers().get(id).number()));
        assertThat(hotfix.follows()).containsOnlyKeys(FINAL);
        assertThat(hotfix.became().values().stream().filter(became -> became.operation() == LineageOperation.MODIFIED))
                .hasSize(1);
    }

    /** Releases, commits and tags; says what the register has now, and that nothing in it was touched. */
    private PublishedRelease release(String version, Stage stage) throws IOException {
        AssemblyResult result = assembler().release(request(version, stage));
        assertThat(messages(result, stage)).isEmpty();
        assertThat(result.failed()).isFalse();
        git.commit("Release " + version);
        git.git("tag", version);
        assertThat(git.git("show", "--name-status", "--format=", "HEAD").lines())
                .containsExactlyInAnyOrder(
                        "A\tregister/" + version + ".yaml",
                        "A\tregister/" + version + ".texts.yaml",
                        "A\tregister/" + version + ".lines.json");
        return register(version).release(version).orElseThrow();
    }

    private void commit(String message) {
        review.write();
        git.commit(message);
    }

    private Register register(String version) {
        DiagnosticList problems = new DiagnosticList();
        Report report = new ReportReader(ReportFolder.open(folder), new MarkdownReader(problems), problems)
                .read()
                .orElseThrow();
        ItemNumbers numbers = ItemNumbers.of(report);
        return Register.of(report, version, id -> numbers.number(id).map(PrintedNumber::number));
    }

    private static long recommendations(PublishedRelease release) {
        return release.numbers().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("rec-")
                        && entry.getKey().indexOf('.') < 0
                        && !entry.getValue().withdrawn())
                .count();
    }

    private static long items(PublishedRelease release) {
        return release.numbers().entrySet().stream()
                .filter(entry ->
                        entry.getKey().indexOf('.') > 0 && !entry.getValue().withdrawn())
                .count();
    }

    private static ReportAssembler assembler() {
        return new ReportAssembler((name, time) -> {});
    }

    private AssemblyRequest request(String version, Stage stage) {
        return new AssemblyRequest(
                folder,
                folder.resolve("target/report"),
                "review",
                version,
                stage,
                Optional.empty(),
                PaperSize.A4,
                EnumSet.of(OutputFormat.PDF),
                getClass().getClassLoader(),
                FailOn.ERROR);
    }

    private static List<String> messages(AssemblyResult result, Stage stage) {
        DiagnosticPrinter printer = new DiagnosticPrinter(stage);
        List<String> messages = new ArrayList<>();
        result.diagnostics().sorted().stream()
                .filter(problem -> problem.severity(stage) != Severity.NOTE)
                .map(printer::print)
                .forEach(messages::add);
        return messages;
    }
}
