package io.github.reportassembly.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.ConsensusLevel;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.model.Unread;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.validate.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
    @TempDir
    Path folder;

    private final DiagnosticList found = new DiagnosticList();

    @BeforeEach
    void copyReport() throws IOException {
        SourceCase.copySmallReport(folder);
    }

    private Report read() {
        return new ReportReader(ReportFolder.open(folder), new MarkdownReader(found), found)
                .read()
                .orElseThrow();
    }

    @Test
    void readsAReportThatIsReadyForAFinalWithoutAWord() {
        Validation.check(read(), found);
        assertThat(found.sorted()).isEmpty();
        assertThat(found.hasAtLeast(Severity.NOTE, Stage.FINAL)).isFalse();
    }

    @Test
    void readsTheFactsOfTheReport() {
        Report report = read();
        assertThat(report.id()).isEqualTo("fountain-review");
        assertThat(report.title().plain()).isEqualTo("Review of Public Fountains");
        assertThat(report.title().id()).isEqualTo("report.title");
        assertThat(report.mandate().map(RichText::id)).contains("report.mandate.text");
        assertThat(report.owners()).containsOnlyKeys("council", "works");
        assertThat(report.chapters()).extracting(Chapter::id).containsExactly("drinking-water", "appendix-words");
        assertThat(report.chapters()).extracting(Chapter::part).containsExactly(ChapterPart.BODY, ChapterPart.APPENDIX);
        assertThat(report.release().window().closes()).contains(LocalDate.of(2026, 4, 30));
        assertThat(report.glossary()).extracting(term -> term.term().plain()).containsExactly("basin", "pH");
        assertThat(report.unread()).isEqualTo(Unread.NOTHING);
    }

    @Test
    void readsARecommendationWithItsParts() {
        Recommendation recommendation =
                read().chapters().get(0).recommendations().get(0);
        assertThat(recommendation.title().plain()).isEqualTo("Clean the basins: every month");
        assertThat(recommendation.owners()).extracting(Mention::id).containsExactly("works");
        assertThat(recommendation.priority()).contains(Priority.HIGH);
        assertThat(recommendation.due()).contains(LocalDate.of(2027, 6, 30));
        assertThat(recommendation.consensus()).map(c -> c.level()).contains(ConsensusLevel.CONSENSUS);
        assertThat(recommendation.rationale()).map(RichText::id).contains("rec-clean-basins.rationale");
        assertThat(recommendation.parts()).extracting(Part::key).containsExactly("brush", "drain");
        Part drain = recommendation.parts().get(1);
        assertThat(drain.label().id()).isEqualTo("rec-clean-basins.drain");
        assertThat(drain.status()).isEqualTo(ItemStatus.AGREED);
        assertThat(drain.text().id()).isEqualTo("rec-clean-basins.parts.drain.text");
        assertThat(drain.text().blocks()).hasSize(2);
        assertThat(drain.text().blocks().get(1).origin().span().toString())
                .isEqualTo("drinking-water/rec-clean-basins.yaml:14:7");
    }

    @Test
    void ordersReleasesByWhatTheyFollow() throws IOException {
        Seal first = release("draft-1", "{}");
        Seal second = release("draft-2", "{draft-1: " + first + "}");
        release("1.0", "{draft-2: " + second + "}");
        assertThat(read().releases())
                .extracting(PublishedRelease::version)
                .containsExactly("draft-1", "draft-2", "1.0");
        assertThat(found.sorted()).isEmpty();
    }

    private Seal release(String version, String follows) throws IOException {
        Files.createDirectories(folder.resolve("register"));
        String lines = """
                format: 1
                version: %s
                stage: draft
                date: 2026-03-02
                commit: b1d965dcc29f342a8c874e8fc8737a1826b96692
                policy: keep
                follows: %s
                numbers:
                  rec-clean-basins: {number: "1", in: drinking-water, text: 1f426b777dba, title: "Clean"}
                """.formatted(version, follows);
        Seal seal = Seal.of(lines);
        Files.writeString(folder.resolve("register/" + version + ".yaml"), lines + Seal.KEY + seal + "\n");
        Files.writeString(folder.resolve("register/" + version + ".texts.yaml"), "anything: [at all\n");
        return seal;
    }

    @Test
    void losesOnlyWhatStandsInAFileThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("drinking-water/fnd-dirty-basins.yaml"), "title: a: b\n");
        Report report = read();
        assertThat(report.chapters().get(0).findings()).isEmpty();
        assertThat(report.chapters().get(0).recommendations()).hasSize(2);
        assertThat(report.unread().mayHold("fnd-dirty-basins")).isTrue();
        assertThat(report.unread().mayHold("fnd-other")).isFalse();
    }
}
