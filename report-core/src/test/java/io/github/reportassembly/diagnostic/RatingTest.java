package io.github.reportassembly.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A report may let problems weigh less, but never so little that something wrong is published in silence. */
class RatingTest {
    @ParameterizedTest
    @CsvSource({
        "not-alphabetical,      off,     WORKING, off",
        "not-alphabetical,      off,     FINAL,   off",
        "not-alphabetical,      error,   DRAFT,   error",
        "unknown-reference,     note,    WORKING, note",
        "unknown-reference,     off,     WORKING, note",
        "unknown-reference,     note,    DRAFT,   error",
        "unknown-reference,     off,     FINAL,   error",
        "no-priority,           off,     WORKING, off",
        "no-priority,           off,     DRAFT,   note",
        "no-priority,           warning, DRAFT,   warning",
        "no-priority,           warning, FINAL,   error",
        "editor-note,           off,     DRAFT,   error",
        "missing-alternative,   off,     DRAFT,   off",
        "missing-alternative,   off,     FINAL,   error",
        "yaml-syntax,           off,     WORKING, fatal",
        "unpaired-direction,    note,    WORKING, error",
        "waived,                off,     DRAFT,   note"
    })
    void lowersAsFarAsTheStageAllows(String code, String wish, Stage stage, String expected) {
        assertThat(rating(code, wish).at(stage).map(Severity::id).orElse("off")).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAnErrorInAFinalCannotBeLoweredThere(DiagnosticCode code) {
        Severity own = code.severity(Stage.FINAL);

        Optional<Severity> lowered = new Rating(code, Optional.empty(), "").at(Stage.FINAL);

        if (own.compareTo(Severity.ERROR) >= 0) {
            assertThat(lowered).contains(own);
        } else {
            assertThat(lowered.orElse(own)).isEqualTo(own);
        }
    }

    @Test
    void theListWeighsWhatTheReportSaysAndTellsWhatItChanged() {
        DiagnosticList list = new DiagnosticList();
        list.report(Diagnostic.of(DiagnosticCode.NOT_ALPHABETICAL, "one"));
        list.report(Diagnostic.of(DiagnosticCode.NOT_ALPHABETICAL, "two"));
        list.report(Diagnostic.of(DiagnosticCode.TEXT_CUT, "three"));
        Rating off = rating("not-alphabetical", "off");
        Rating raised = rating("text-cut", "error");
        list.rate(List.of(off, raised, rating("unknown-goal", "note")), Stage.WORKING);

        assertThat(list.sorted()).extracting(Diagnostic::message).containsExactly("three");
        assertThat(list.hasAtLeast(Severity.ERROR, Stage.WORKING)).isTrue();
        assertThat(list.changed()).isEqualTo(Map.of(off, 2L, raised, 1L));
    }

    private static Rating rating(String code, String wish) {
        return new Rating(
                DiagnosticCode.withId(code).orElseThrow(),
                wish.equals("off")
                        ? Optional.empty()
                        : Optional.of(Severity.valueOf(wish.toUpperCase(java.util.Locale.ROOT))),
                "why");
    }
}
