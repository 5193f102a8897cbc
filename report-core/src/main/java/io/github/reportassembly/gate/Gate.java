package io.github.reportassembly.gate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import java.util.List;

/**
 * Whether a report would pass at a stage.
 *
 * @param missing what speaks against it, by file and place
 * @param waived what would, if it were not waived
 * @param warnings how much else could be better
 */
public record Gate(Stage stage, List<Diagnostic> missing, List<Diagnostic> waived, long warnings) {
    public Gate {
        missing = List.copyOf(missing);
        waived = List.copyOf(waived);
    }

    static Gate of(Stage stage, DiagnosticList problems) {
        List<Diagnostic> all = problems.sorted();
        return new Gate(
                stage,
                // As for a release: no setting of the build lets an error pass.
                all.stream()
                        .filter(problem -> problem.severity(stage).compareTo(Severity.ERROR) >= 0)
                        .toList(),
                all.stream()
                        .filter(problem -> problem.code() == DiagnosticCode.WAIVED)
                        .filter(problem -> problem.severity(stage).compareTo(Severity.ERROR) < 0)
                        .toList(),
                problems.count(Severity.WARNING, stage));
    }

    /** Whether nothing speaks against it. */
    public boolean passes() {
        return missing.isEmpty();
    }
}
