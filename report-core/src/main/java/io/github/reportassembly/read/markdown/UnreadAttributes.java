package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceSpan;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Braces at the end of a heading, a caption or an image that were meant as attributes but cannot be read as such. */
final class UnreadAttributes {
    private UnreadAttributes() {}

    /** Whether a node, which may be {@code null}, is text that ends in such braces. */
    static boolean isIn(Node node) {
        return node instanceof Text text && start(text) >= 0;
    }

    /** Whether a node is nothing but such braces. */
    static boolean isAll(Node node) {
        return node instanceof Text text
                && start(text) >= 0
                && text.getLiteral().substring(0, start(text)).isBlank();
    }

    static void report(UnitText text, Node node) {
        String literal = ((Text) node).getLiteral();
        SourceSpan span = text.span(node);
        int start = Math.min(span.end(), span.start() + start((Text) node));
        text.report(
                new SourceSpan(span.file(), start, span.end()),
                DiagnosticCode.UNKNOWN_ATTRIBUTE,
                literal.substring(start((Text) node)).strip() + " cannot be read",
                "write {#id .class key=value key=\"several words\"}, with straight quotation marks");
    }

    /** Where an opening brace and the sign of an id or a class, or an equals sign after it, show what was meant. */
    private static int start(Text text) {
        String literal = text.getLiteral();
        int brace = literal.lastIndexOf('{');
        if (brace < 0 || brace + 1 == literal.length()) {
            return -1;
        }
        String inside = literal.substring(brace + 1).stripTrailing();
        if (!inside.endsWith("}")) {
            return inside.startsWith("#") && inside.indexOf('}') < 0 ? brace : -1;
        }
        boolean meant = inside.startsWith("#")
                || inside.indexOf('=') > 0
                || inside.startsWith("sec-")
                || inside.startsWith("fig-")
                || inside.startsWith("tbl-");
        return meant ? brace : -1;
    }
}
