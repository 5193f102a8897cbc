package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.CalloutKind;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads quotations, and the callouts that are written like them with {@code [!NOTE]} in the first line. */
final class QuoteReader {
    private final UnitText text;
    private final Scope scope;

    QuoteReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    Block read(BlockQuote quote, BlockReader inner) {
        Origin origin = text.origin(quote);
        Optional<CalloutKind> kind = kind(quote.getFirstChild());
        if (kind.isEmpty()) {
            reportUnknown(quote.getFirstChild());
            return new Quotation(origin, inner.read(quote));
        }
        List<Block> blocks = new ArrayList<>();
        Node paragraph = quote.getFirstChild();
        Node lineEnd = paragraph.getFirstChild().getNext();
        if (lineEnd != null) {
            new ParagraphReader(text, scope.inner())
                    .words(paragraph, lineEnd.getNext())
                    .ifPresent(blocks::add);
        }
        blocks.addAll(inner.readFrom(paragraph.getNext()));
        return new Callout(origin, kind.get(), blocks);
    }

    private void reportUnknown(Node node) {
        if (node instanceof Paragraph
                && node.getFirstChild() instanceof Text words
                && words.getLiteral().startsWith("[!")) {
            text.report(
                    words,
                    DiagnosticCode.UNKNOWN_CALLOUT,
                    "this begins no callout, so it stays a quotation",
                    "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] alone in the first line");
        }
    }

    private static Optional<CalloutKind> kind(Node node) {
        if (!(node instanceof Paragraph && node.getFirstChild() instanceof Text words)) {
            return Optional.empty();
        }
        Node next = words.getNext();
        String mark = words.getLiteral().strip();
        boolean alone = next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
        if (!alone || !mark.startsWith("[!") || !mark.endsWith("]")) {
            return Optional.empty();
        }
        String name = mark.substring(2, mark.length() - 1).toUpperCase(Locale.ROOT);
        for (CalloutKind kind : CalloutKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
