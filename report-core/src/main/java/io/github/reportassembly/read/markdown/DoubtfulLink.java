package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceSpan;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Text in brackets that was probably meant as a link: {@code [words] (address)} and {@code [words][nowhere]}. */
final class DoubtfulLink {
    private static final String[] ADDRESSES = {"#", "https://", "http://", "mailto:", "www."};

    private final UnitText text;

    DoubtfulLink(UnitText text) {
        this.text = text;
    }

    /** Reports what stays text. */
    void report(Text node) {
        String words = node.getLiteral();
        int close = words.indexOf(']');
        if (close < 0 || node.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan span = text.span(node);
        String source = span.file().text().substring(span.start(), span.end());
        if (source.startsWith("](") && node.getPrevious() instanceof Link) {
            text.report(
                    new SourceSpan(span.file(), span.start(), span.start() + 2),
                    DiagnosticCode.NESTED_LINK,
                    "a link stands in the words of another link, which stays text",
                    "keep one of the two");
        }
        if (source.contains("] (")) {
            apart(node, span, source);
        }
        if (source.contains("][")) {
            undefined(node, span, source);
        }
    }

    private void apart(Text node, SourceSpan span, String source) {
        for (int at = source.indexOf("] ("); at >= 0; at = source.indexOf("] (", at + 1)) {
            int address = at + 3;
            boolean meant = address == source.length() ? isAddress(node.getNext()) : beginsAddress(source, address);
            if (meant && hasOpening(node, source, at)) {
                text.report(
                        new SourceSpan(span.file(), span.start() + at, span.start() + address),
                        DiagnosticCode.NOT_A_LINK,
                        "this is no link, as there is a space between ] and (",
                        "write [words](address), without the space");
            }
        }
    }

    private static boolean isAddress(Node next) {
        return next instanceof Link link
                && link.getFirstChild() instanceof Text words
                && link.getDestination().endsWith(words.getLiteral());
    }

    private static boolean beginsAddress(String source, int at) {
        for (String address : ADDRESSES) {
            if (source.startsWith(address, at)) {
                return true;
            }
        }
        return false;
    }

    private void undefined(Text node, SourceSpan span, String source) {
        for (int at = source.indexOf("]["); at >= 0; at = source.indexOf("][", at + 1)) {
            int end = source.indexOf(']', at + 2);
            String label = end < 0 ? "" : source.substring(at + 2, end);
            if (!label.isBlank() && label.indexOf('[') < 0 && !label.endsWith("\\") && hasOpening(node, source, at)) {
                text.report(
                        new SourceSpan(span.file(), span.start() + at + 1, span.start() + end + 1),
                        DiagnosticCode.NOT_A_LINK,
                        "this is no link, as nothing in this file says what [" + label + "] is",
                        "write [words](https://…), or add a line: [" + label + "]: https://…");
            }
        }
    }

    /** Whether a bracket is closed that stands alone before words, and is none of an index as in a[1][2]. */
    private static boolean hasOpening(Text node, String source, int close) {
        int open = source.lastIndexOf('[', close);
        if (close > 0 && source.charAt(close - 1) == '\\') {
            return false;
        }
        if (open < 0) {
            return node.getPrevious() != null
                    && !(node.getPrevious() instanceof Text)
                    && source.lastIndexOf(']', close - 1) < 0;
        }
        return open + 1 < close && (open == 0 || " \t\n(*_\"'".indexOf(source.charAt(open - 1)) >= 0);
    }
}
