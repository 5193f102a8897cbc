package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.DiagnosticSetting;
import java.util.Arrays;
import java.util.Optional;

/** What a report says of single kinds of problems names kinds that there are, and that a report may judge. */
final class DiagnosticSettings implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (DiagnosticSetting setting : report.report().diagnostics()) {
            Optional<DiagnosticCode> code = DiagnosticCode.withId(setting.code());
            if (code.isEmpty()) {
                report.report(unknown(setting));
            } else if (code.get().isFixed()) {
                report.report(Diagnostic.at(
                                setting.span(),
                                DiagnosticCode.FIXED_SEVERITY,
                                setting.code() + " weighs the same in every report")
                        .withHint("delete this entry: " + why(code.get())));
            }
        }
    }

    private static Diagnostic unknown(DiagnosticSetting setting) {
        Optional<String> near = Nearest.to(
                setting.code(),
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
        return Diagnostic.at(setting.span(), DiagnosticCode.UNKNOWN_CODE, "there is no diagnostic " + setting.code())
                .withHint(near.map(id -> "did you mean " + id + "?")
                        .orElse("write the word that stands in brackets in the message, such as not-alphabetical"));
    }

    private static String why(DiagnosticCode code) {
        if (code.severity(Stage.WORKING) == Severity.FATAL) {
            return "what cannot be read or written cannot be printed";
        }
        if (code == DiagnosticCode.WAIVED) {
            return "a waiver is always told";
        }
        return code.severity(Stage.WORKING) == Severity.NOTE
                ? "it is for the team, and no release goes out with it"
                : "it could deceive readers, or hide other problems";
    }
}
