package io.github.reportassembly.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private static final Map<Severity, Integer> MOST = Map.of(Severity.WARNING, 10, Severity.NOTE, 3);

    @Test
    void listsSomeOfAKindAndCountsTheRest() {
        List<Diagnostic> problems = new ArrayList<>(some(DiagnosticCode.NOT_ALPHABETICAL, "entry ", 1000));
        problems.addAll(some(DiagnosticCode.NO_OWNER, "item ", 5));
        problems.addAll(some(DiagnosticCode.UNKNOWN_OWNER, "owner ", 40));

        Folding folding = Folding.of(problems, Stage.WORKING, MOST);

        assertThat(folding.counted())
                .isEqualTo(Map.of(DiagnosticCode.NOT_ALPHABETICAL, 990, DiagnosticCode.NO_OWNER, 2));
        assertThat(folding.listed()).hasSize(10 + 3 + 40);
    }

    @Test
    void countsErrorsThatSayTheSame() {
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            problems.add(Diagnostic.of(DiagnosticCode.UNKNOWN_OWNER, "there is no owner mayor"));
        }

        Folding folding = Folding.of(problems, Stage.WORKING, MOST);

        assertThat(folding.listed()).hasSize(5);
        assertThat(folding.counted()).isEqualTo(Map.of(DiagnosticCode.UNKNOWN_OWNER, 37));
    }

    private static List<Diagnostic> some(DiagnosticCode code, String message, int count) {
        List<Diagnostic> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(Diagnostic.of(code, message + i));
        }
        return some;
    }
}
