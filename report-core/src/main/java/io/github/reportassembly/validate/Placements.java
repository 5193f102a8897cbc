package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Placement;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.source.SourceSpan;
import java.util.HashMap;
import java.util.Map;

/** What chapters place exists and is placed once. The place of something withdrawn may stay. */
final class Placements implements Rule {
    @Override
    public void check(CheckedReport report) {
        NameCheck names = new NameCheck(report);
        Map<String, SourceSpan> placed = new HashMap<>();
        for (ReportText text : report.texts()) {
            text.accept(new TreeWalk() {
                @Override
                public Void visit(Placement block) {
                    String id = block.item().id();
                    SourceSpan span = block.origin().span();
                    SourceSpan first = placed.putIfAbsent(id, span);
                    if (first != null) {
                        report.report(
                                Diagnostic.at(span, DiagnosticCode.PLACED_TWICE, id + " is placed a second time here")
                                        .withHint("place it once, and refer to it elsewhere: @" + id)
                                        .withRelated(first));
                    } else if (report.index().find(id).isEmpty()) {
                        names.known(id, "#", span);
                    }
                    return null;
                }
            });
        }
    }
}
