package io.github.reportassembly.locate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.fixture.ReleasedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things stand that a release printed, and what the sources have now. */
class LocateTest {
    @TempDir
    static Path folder;

    private static ReleasedReport report;

    @BeforeAll
    static void releaseADraftAndGoOn() throws IOException {
        report = new ReleasedReport(folder).released("1.0-draft-1");
        Path file = folder.resolve("drinking-water/rec-name-basins.yaml");
        Files.writeString(file, "# A comment above.\n" + Files.readString(file));
        report.git.commit("A comment");
    }

    private static PlaceAnswer locate(String words, String release) {
        return new ReportAssembler((name, time) -> {})
                .locate(ReleasedReport.request(folder, "1.0-draft-2"), words, Optional.ofNullable(release));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendation 1.2 of draft 1 | rec-clean-basins.drain | drinking-water/rec-clean-basins.yaml | 1.0-draft-1",
                "Recommendation 1.2 of version 1.0-draft-1 | rec-clean-basins.drain | drinking-water/rec-clean-basins.yaml | 1.0-draft-1",
                "recommendation 1.2@1.0-draft-1 | rec-clean-basins.drain | drinking-water/rec-clean-basins.yaml | 1.0-draft-1",
                "F1.1 | fnd-dirty-basins | drinking-water/fnd-dirty-basins.yaml | 1.0-draft-2",
                "Finding F1.1 | fnd-dirty-basins | drinking-water/fnd-dirty-basins.yaml | 1.0-draft-2",
                "rec-name-basins | rec-name-basins | drinking-water/rec-name-basins.yaml | 1.0-draft-2",
                "¶ 1.1 of draft 1 | '' | drinking-water/chapter.md | 1.0-draft-1",
                "¶1.1 | '' | drinking-water/chapter.md | 1.0-draft-2",
                "Chapter 1 | sec-drinking-water | drinking-water/chapter.md | 1.0-draft-2",
            })
    void findsWhatPeopleCite(String words, String id, String file, String version) {
        PlaceAnswer answer = locate(words, null);

        assertThat(ReleasedReport.messages(answer.result())).isEmpty();
        FoundPlace place = answer.place().orElseThrow();
        assertThat(place.id()).isEqualTo(id);
        assertThat(place.file()).isEqualTo(file);
        assertThat(place.version()).isEqualTo(version);
    }

    @Test
    void saysHowToAsk() {
        PlaceAnswer answer = locate(" ", null);

        assertThat(answer.place()).isEmpty();
        assertThat(ReleasedReport.messages(answer.result()))
                .singleElement()
                .asString()
                .contains("-Dreport.find=");
    }

    @Test
    void aReleaseHasTheLinesOfThen() {
        FoundPlace then = locate("rec-name-basins", "1.0-draft-1").place().orElseThrow();
        FoundPlace now = locate("rec-name-basins", null).place().orElseThrow();

        assertThat(then.line()).isEqualTo(1);
        assertThat(now.line()).isEqualTo(2);
        assertThat(then.since()).isEqualTo("kept, now 2");
    }

    /** Each line of the released pages leads to a line of the sources that holds its words. */
    @Test
    void aPageAndALineLeadToTheSource() {
        FoundPlace paragraph = locate("¶ 1.1", "1.0-draft-1").place().orElseThrow();
        String page = paragraph.what().replaceAll("Page ([0-9ivx]+), Line ([0-9]+).*", "page $1 line $2");

        FoundPlace line = locate(page, "1.0-draft-1").place().orElseThrow();

        assertThat(line).isEqualTo(paragraph);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recommendation 1.3 of draft 1 | 1.0-draft-1 printed no recommendation 1.3 | did you mean 1.1?",
                "page 99 line 1 | has no lines on a page 99 | its pages with lines are",
                "page 1 line 999 | page 1 of 1.0-draft-2 has no line 999 | the nearest is line",
                "rec-name-basin | printed no rec-name-basin | did you mean rec-name-basins?",
            })
    void namesTheNearest(String words, String message, String hint) {
        PlaceAnswer answer = locate(words, null);

        assertThat(answer.place()).isEmpty();
        assertThat(ReleasedReport.messages(answer.result()))
                .singleElement()
                .asString()
                .contains("[not-located]", message, hint);
    }

    @Test
    void namesTheReleasesThatThereAre() {
        assertThat(ReleasedReport.messages(locate("7.2", "2.0").result()))
                .singleElement()
                .asString()
                .contains("there is no release 2.0", "the releases are 1.0-draft-1");
    }
}
