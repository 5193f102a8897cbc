package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.ItemStatus;

/** A finding says what it rests on, from a draft on. */
final class FindingReadiness implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (Chapter chapter : report.report().chapters()) {
            for (Finding finding : chapter.findings()) {
                if (finding.status() != ItemStatus.WITHDRAWN
                        && finding.evidence().isEmpty()) {
                    String id = finding.label().id();
                    report.reportUnready(
                            id,
                            id + ".evidence",
                            Diagnostic.at(finding.span(), DiagnosticCode.NO_EVIDENCE, id + " has no evidence")
                                    .withHint("write `evidence: |` and put the text on the next line, two spaces in"));
                }
            }
        }
    }
}
