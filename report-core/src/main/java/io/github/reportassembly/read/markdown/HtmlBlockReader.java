package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Reads blocks of HTML: tables become tables, comments are dropped, of all else the words are kept. */
final class HtmlBlockReader {
    private static final Pattern CLOSING_TAGS = Pattern.compile("(?:</[a-z0-9]+>\\s*)+");

    private final UnitText text;
    private final Scope scope;

    HtmlBlockReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /** A block that CommonMark finds: a comment, an instruction, a script, a tag alone on its line. */
    List<Block> read(HtmlBlock html) {
        String literal = html.getLiteral();
        if (literal.stripLeading().startsWith("<!--") && !literal.contains("-->")) {
            text.report(
                    text.span(html.getSourceSpans().get(0)),
                    DiagnosticCode.FENCE_NOT_CLOSED,
                    "this comment has no end, so that all below is left out",
                    "write --> where the comment ends");
            return List.of();
        }
        return read(html, literal, Optional.empty());
    }

    /** @param captionNode a caption that belongs to the block's last table, or {@code null} for none */
    List<Block> read(HtmlBlockNode html, Node captionNode) {
        Optional<TableCaption> caption = captionNode == null
                ? Optional.empty()
                : Optional.of(TableCaption.read(text, scope.inner(), captionNode));
        return read(html, html.literal(), caption);
    }

    /** Whether a caption that follows the block belongs to a table that ends it. */
    static boolean endsInTable(HtmlBlockNode html) {
        String literal = html.literal().toLowerCase(Locale.ROOT);
        int close = literal.lastIndexOf("</table>");
        return close >= 0 && CLOSING_TAGS.matcher(literal.substring(close)).matches();
    }

    private List<Block> read(Node html, String literal, Optional<TableCaption> caption) {
        SourceText source = SourceParts.ofLines(text, literal, html.getSourceSpans());
        UnitText lines = text.with(source);
        List<HtmlParts.Part> parts = HtmlParts.of(source.text());
        int last = parts.size() - 1;
        while (last > 0 && parts.get(last).kind() != HtmlParts.Kind.TABLE) {
            last--;
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            HtmlParts.Part part = parts.get(i);
            switch (part.kind()) {
                case TABLE ->
                    blocks.addAll(new HtmlTableReader(lines, scope)
                            .read(part.start(), part.end(), i == last ? caption : Optional.empty()));
                case LINES -> blocks.add(lines(lines, part));
                case WORDS -> words(lines, part, blocks);
            }
        }
        return blocks;
    }

    private void words(UnitText lines, HtmlParts.Part part, List<Block> blocks) {
        UnitText words = lines.with(SourceParts.part(lines.source(), part.start(), part.end()));
        Origin origin = new Origin(text.unit().nextOrigin(), lines.span(part.start(), part.end()));
        List<Inline> content = LineReader.read(words, scope);
        if (!content.isEmpty()) {
            blocks.add(new Paragraph(origin, ParagraphRole.BODY, scope.numbered(), content));
        }
    }

    /** Lines that were to stand as they are become code, which is what is nearest. */
    private Block lines(UnitText lines, HtmlParts.Part part) {
        String literal = lines.source().text().substring(part.start(), part.end());
        int first = HtmlTag.end(literal, 0);
        lines.report(
                lines.span(part.start(), part.start() + first),
                DiagnosticCode.UNSUPPORTED_HTML,
                "<pre> is not supported",
                "write ``` on a line of its own before and after the lines");
        Origin origin = new Origin(text.unit().nextOrigin(), lines.span(part.start(), part.end()));
        return new CodeBlock(origin, "", withoutTags(literal));
    }

    private static String withoutTags(String literal) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < literal.length()) {
            int end = literal.charAt(at) == '<' ? HtmlTag.end(literal, at) : at;
            boolean tag = end > at
                    && HtmlTag.read(literal.substring(at, end))
                            .filter(found -> HtmlElements.isKnown(found.name()))
                            .isPresent();
            if (tag) {
                at = end;
            } else {
                words.append(literal.charAt(at));
                at++;
            }
        }
        return CharacterReferences.replaced(words.toString().replace('\t', ' '))
                .stripTrailing()
                .stripIndent()
                .replaceFirst("^\n+", "");
    }
}
