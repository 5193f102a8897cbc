package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;

/** A straight quotation mark has a partner in its paragraph; else nobody can tell which way it is to be turned. */
final class QuotePairs implements ProseCheck {
    private final DiagnosticSink sink;

    QuotePairs(DiagnosticSink sink) {
        this.sink = sink;
    }

    @Override
    public void passage(Passage passage) {
        int last = -1;
        boolean open = false;
        for (int i = passage.text().indexOf('"'); i >= 0; i = passage.text().indexOf('"', i + 1)) {
            // After a digit it may stand for inches, unless it closes what was opened.
            if (open || !Character.isDigit(passage.before(i))) {
                open = !open;
                last = i;
            }
        }
        if (open) {
            sink.report(Diagnostic.at(
                            passage.spanOf(last, last + 1),
                            DiagnosticCode.UNPAIRED_QUOTE,
                            "this quotation mark has no partner in its paragraph")
                    .withHint("add the other one, or delete this"));
        }
    }
}
