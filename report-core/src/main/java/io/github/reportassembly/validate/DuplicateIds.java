package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceSpan;

/** An id belongs to one thing in the whole report. */
final class DuplicateIds implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (Thing thing : report.index().all()) {
            Thing first = report.index().find(thing.id()).orElse(thing);
            if (!first.equals(thing) && thing.id().indexOf('.') < 0) {
                report.report(Diagnostic.at(
                                thing.span(),
                                DiagnosticCode.DUPLICATE_ID,
                                thing.id() + " is also in " + place(first, thing))
                        .withHint(
                                thing.wholeFile()
                                        ? "if it was moved, delete this copy; if it is another one, rename this file"
                                        : "if it is the same thing, delete one; if not, give one another id")
                        .withRelated(first.span()));
            }
        }
    }

    private static String place(Thing first, Thing second) {
        SourceSpan span = first.span();
        String path = span.file().path();
        if (first.wholeFile()) {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }
        int line = span.startPosition().line();
        return path.equals(second.span().file().path()) ? "line " + line : path + ", line " + line;
    }
}
