package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.source.SourceText;
import java.util.List;
import org.commonmark.node.Node;

/** A stretch of a unit's text that was parsed by itself: the whole, or a cell of an HTML table. */
record UnitText(Unit unit, SourceText source) {
    int limit(Limit limit) {
        return unit.parsers().limits().of(limit);
    }

    /** The place of a node; of one that has none, as a line end, that behind the node before it or of what holds it. */
    SourceSpan span(Node node) {
        if (!node.getSourceSpans().isEmpty()) {
            return span(node.getSourceSpans().get(0).getInputIndex(), end(node));
        }
        Node before = node.getPrevious();
        if (before != null && !before.getSourceSpans().isEmpty()) {
            int end = end(before);
            return span(end, end + 1);
        }
        return node.getParent() == null ? span(0, 0) : span(node.getParent());
    }

    private static int end(Node node) {
        List<org.commonmark.node.SourceSpan> spans = node.getSourceSpans();
        org.commonmark.node.SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    SourceSpan span(org.commonmark.node.SourceSpan stretch) {
        return span(stretch.getInputIndex(), stretch.getInputIndex() + stretch.getLength());
    }

    /** The place of a stretch of this text. */
    SourceSpan span(int start, int end) {
        return source.span(start, end);
    }

    Origin origin(Node node) {
        return new Origin(unit.nextOrigin(), span(node));
    }

    void report(Node node, DiagnosticCode code, String message, String hint) {
        report(span(node), code, message, hint);
    }

    void report(SourceSpan span, DiagnosticCode code, String message, String hint) {
        unit.report(Diagnostic.at(span, code, message).withHint(hint));
    }

    /** Says once that something is nested too deep. */
    void tooDeep(Node node) {
        unit.reportOnce(
                Unit.Excess.NESTING,
                Diagnostic.at(
                                span(node),
                                DiagnosticCode.MARKDOWN_TOO_DEEP,
                                "nested deeper than " + limit(Limit.MARKDOWN_DEPTH) + " levels")
                        .withHint("write it flatter: fewer lists, quotations or emphases within each other"));
    }

    UnitText with(SourceText part) {
        return new UnitText(unit, part);
    }
}
