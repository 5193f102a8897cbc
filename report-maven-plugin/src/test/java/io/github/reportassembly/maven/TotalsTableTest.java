package io.github.reportassembly.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.outcome.ChapterTotal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalsTableTest {
    @Test
    void namesWhoHasHowMuchToDo() {
        assertThat(TotalsTable.lines(List.of(
                        new ChapterTotal("", List.of(), Optional.empty(), 1, 0, 12),
                        new ChapterTotal("data-escrow", List.of("Continuity"), Optional.of("Member A"), 2, 1234, 0),
                        new ChapterTotal("method", List.of("Staff"), Optional.empty(), 0, 1, 0))))
                .containsExactly(
                        "  chapter          errors  warnings   notes",
                        "  (whole report)        1         0      12",
                        "  data-escrow           2      1234       0  Continuity (Member A)",
                        "  method                0         1       0  Staff");
    }

    @Test
    void isShortWhenThereIsNothingToSay() {
        assertThat(TotalsTable.lines(List.of())).isEmpty();
    }
}
