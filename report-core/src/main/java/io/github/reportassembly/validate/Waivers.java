package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Waiver;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A waiver names something that there is, and a rule that can be waived: one about readiness. */
final class Waivers implements Rule {
    private static final List<String> WAIVABLE = Arrays.stream(DiagnosticCode.values())
            .filter(code ->
                    code.severity(Stage.WORKING) == Severity.NOTE && code.severity(Stage.DRAFT) == Severity.ERROR)
            .map(DiagnosticCode::id)
            .toList();

    @Override
    public void check(CheckedReport report) {
        NameCheck names = new NameCheck(report);
        for (Waiver waiver : report.report().release().waivers()) {
            if (!waiver.item().equals(report.report().id())) {
                names.known(waiver.item(), "", waiver.span());
            }
            if (!WAIVABLE.contains(waiver.diagnostic())) {
                Optional<String> near = Nearest.to(waiver.diagnostic(), WAIVABLE);
                report.report(Diagnostic.at(
                                waiver.span(),
                                DiagnosticCode.UNKNOWN_WAIVER,
                                "there is no rule " + waiver.diagnostic() + " that can be waived")
                        .withHint(near.map(rule -> "did you mean " + rule + "?")
                                .orElse("the rules are " + String.join(", ", WAIVABLE))));
            }
        }
    }
}
