package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import java.util.function.Function;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** The edge to the parser: what it throws becomes a diagnostic. */
final class GuardedParser {
    private GuardedParser() {}

    static Node blocks(UnitText text) {
        return parse(text, text.unit().parsers()::blocks);
    }

    /** Text of a table's cell that may hold several blocks. */
    static Node cells(UnitText text) {
        return parse(text, text.unit().parsers()::cells);
    }

    static Node lines(UnitText text) {
        return parse(text, text.unit().parsers()::lines);
    }

    static Node parse(UnitText text, Function<String, Node> parser) {
        if (!InputLimits.admit(text)) {
            return new Document();
        }
        try {
            Node document = parser.apply(text.source().text());
            if (BlockCount.admit(document, text)) {
                return document;
            }
        } catch (StackOverflowError e) {
            text.report(
                    text.span(0, 0),
                    DiagnosticCode.MARKDOWN_TOO_DEEP,
                    "too many things within each other",
                    "write it flatter: fewer lists, quotations or emphases within each other");
        } catch (RuntimeException e) {
            reportRefusal(text, String.valueOf(e.getMessage()));
        }
        return new Document();
    }

    private static void reportRefusal(UnitText text, String reason) {
        if (reason.contains("maxCells")) {
            text.report(
                    text.span(0, 0),
                    DiagnosticCode.TABLE_TOO_LARGE,
                    "tables of more than " + text.limit(Limit.TABLE_CELLS) + " cells together",
                    "make tables smaller, or several chapters of this one");
        } else {
            text.report(
                    text.span(0, 0),
                    DiagnosticCode.MARKDOWN_SYNTAX,
                    "this text cannot be read: " + reason,
                    "take away half of it, and half again, to find the place");
        }
    }
}
