package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.TreeWalk;

/** Each figure has words for those who cannot see it; a final needs them. A chart has those that its data give. */
final class Alternatives implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (ReportText text : report.texts()) {
            text.accept(new TreeWalk() {
                @Override
                public Void visit(Figure figure) {
                    if (figure.alternative().isBlank() && figure.chart().isEmpty()) {
                        report.report(Diagnostic.at(
                                        figure.origin().span(),
                                        DiagnosticCode.MISSING_ALTERNATIVE,
                                        "this figure has no words for those who cannot see it")
                                .withHint("write alt=\"what it shows\" in the braces after it"));
                    }
                    return super.visit(figure);
                }
            });
        }
    }
}
