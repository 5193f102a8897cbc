package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.model.Waiver;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A waiver names something that there is, and a rule that can be waived: one about readiness for a draft. It waives
 * something: what has become ready needs none. This rule looks last, when all others have used what waivers they need.
 */
final class Waivers implements Rule {
    private static final List<String> WAIVABLE = Arrays.stream(DiagnosticCode.values())
            .filter(DiagnosticCode::isWaivable)
            .map(DiagnosticCode::id)
            .toList();

    @Override
    public void check(CheckedReport report) {
        NameCheck names = new NameCheck(report);
        for (Waiver waiver : report.report().release().waivers()) {
            boolean whole = waiver.item().equals(report.report().id());
            if (!whole) {
                names.known(waiver.item(), "", waiver.span());
            }
            if (!WAIVABLE.contains(waiver.diagnostic())) {
                unknown(report, waiver);
            } else if (!report.usedWaivers().contains(waiver)
                    && (whole || report.index().find(waiver.item()).isPresent())) {
                unused(report, waiver);
            }
        }
    }

    private static void unknown(CheckedReport report, Waiver waiver) {
        Optional<String> near = Nearest.to(waiver.diagnostic(), WAIVABLE);
        report.report(Diagnostic.at(
                        waiver.span(),
                        DiagnosticCode.UNKNOWN_WAIVER,
                        "there is no rule " + waiver.diagnostic() + " that can be waived")
                .withHint(near.map(rule -> "did you mean " + rule + "?")
                        .orElse("the rules are " + String.join(", ", WAIVABLE))));
    }

    /** What stands in a field that could not be read may need its waiver. */
    private static void unused(CheckedReport report, Waiver waiver) {
        if (report.report().unread().fields().stream().anyMatch(field -> field.startsWith(waiver.item() + "."))) {
            return;
        }
        report.report(Diagnostic.at(
                        waiver.span(),
                        DiagnosticCode.UNUSED_WAIVER,
                        "this waives nothing: " + waiver.item() + " does not break " + waiver.diagnostic())
                .withHint("delete it"));
    }
}
