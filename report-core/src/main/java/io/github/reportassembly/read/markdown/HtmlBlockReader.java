package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;

/** Reads blocks of HTML that are no tables: comments are dropped, of all else the words are kept. */
final class HtmlBlockReader {
    private final UnitText text;
    private final Scope scope;

    HtmlBlockReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    Optional<Block> read(HtmlBlock html) {
        String literal = html.getLiteral();
        if (literal.stripLeading().startsWith("<!--") && !literal.contains("-->")) {
            text.report(
                    text.span(html.getSourceSpans().get(0)),
                    DiagnosticCode.FENCE_NOT_CLOSED,
                    "this comment has no end, so that all below is left out",
                    "write --> where the comment ends");
            return Optional.empty();
        }
        SourceText source = SourceParts.ofLines(text, html.getLiteral(), html.getSourceSpans());
        Origin origin = text.origin(html);
        List<Inline> content = LineReader.read(text.with(source), scope);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(origin, ParagraphRole.BODY, scope.numbered(), content));
    }
}
