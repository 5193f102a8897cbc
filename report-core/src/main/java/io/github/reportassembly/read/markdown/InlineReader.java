package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.LanguageSpan;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Reads one stretch of inlines: a paragraph, a title, a cell. */
final class InlineReader {
    private final UnitText text;
    private final InlineFlow flow;
    private final InlineHtml html;
    private final LinkReader links;
    private final FootnoteReader footnotes;
    private final DoubtfulLink doubtful;
    private int depth;

    InlineReader(UnitText text, Scope scope) {
        this.text = text;
        this.flow = new InlineFlow(text);
        this.html = new InlineHtml(text, flow);
        this.links = new LinkReader(text, flow, this);
        this.doubtful = new DoubtfulLink(text);
        this.footnotes = new FootnoteReader(text, flow, scope);
    }

    /** The inlines from one node on, up to the one before another; {@code null} means none and no end. */
    List<Inline> read(Node first, Node end) {
        List<Inline> out = siblings(first, end);
        InlineFlow.trimEnd(out);
        return out;
    }

    /** What a node holds. */
    List<Inline> content(Node parent) {
        return siblings(parent.getFirstChild(), null);
    }

    private List<Inline> siblings(Node first, Node end) {
        HtmlFrames frames = new HtmlFrames(text);
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            if (node instanceof HtmlInline tag) {
                html.read(tag, frames);
            } else if (!(node instanceof AttributesNode && node.getPrevious() instanceof Image)) {
                read(node, frames.out());
            }
        }
        return frames.finish();
    }

    private void read(Node node, List<Inline> out) {
        if (node instanceof org.commonmark.node.Text words) {
            doubtful.report(words);
            flow.add(out, words.getLiteral(), text.span(node));
        } else if (node instanceof SoftLineBreak) {
            flow.softBreak(out, firstCharacter(node.getNext()), text.span(node));
        } else if (node instanceof HardLineBreak) {
            flow.lineBreak(out, text.span(node));
        } else if (node instanceof org.commonmark.node.Emphasis) {
            wrap(node, out, content -> List.of(new Emphasis(content)));
        } else if (node instanceof StrongEmphasis) {
            wrap(node, out, content -> List.of(new Strong(content)));
        } else if (node instanceof org.commonmark.ext.gfm.strikethrough.Strikethrough) {
            wrap(node, out, content -> List.of(new Strikethrough(content)));
        } else if (node instanceof Code code) {
            out.add(new io.github.reportassembly.document.Code(code.getLiteral().replace('\t', ' '), text.span(node)));
            flow.addedOther();
        } else if (node instanceof Link link) {
            nested(node, () -> links.read(link, out));
        } else if (node instanceof Image image) {
            nested(node, () -> links.read(image, out));
        } else {
            readOwn(node, out);
        }
    }

    /** What the dialect adds to CommonMark. */
    private void readOwn(Node node, List<Inline> out) {
        if (node instanceof ReferenceNode reference) {
            reportBrokenLink(node);
            references(reference, out);
        } else if (node instanceof FootnoteMark mark) {
            reportBrokenLink(node);
            footnotes.read(mark, out, links);
        } else if (node instanceof DoubtfulText doubtful) {
            text.report(node, doubtful.code(), doubtful.message(), doubtful.hint());
            flow.add(out, doubtful.literal(), text.span(node));
        } else if (node instanceof AttributesNode attributes) {
            attributes(attributes, out);
        } else if (node instanceof SpanNode span) {
            span(span, out);
        } else if (!(node instanceof org.commonmark.ext.task.list.items.TaskListItemMarker)) {
            throw new IllegalStateException("no rule for " + node);
        }
    }

    /** Brackets within the words of a link keep it from being one. */
    private void reportBrokenLink(Node node) {
        if (node.getNext() instanceof org.commonmark.node.Text after
                && after.getLiteral().startsWith("](")) {
            text.report(
                    node,
                    DiagnosticCode.NESTED_LINK,
                    "a reference or a footnote cannot stand in the words of a link",
                    "end the link before it");
        }
    }

    private void references(ReferenceNode node, List<Inline> out) {
        SourceSpan span = text.span(node);
        if (links.inLink()) {
            text.report(
                    span,
                    DiagnosticCode.NESTED_LINK,
                    "a reference cannot stand in the words of a link",
                    "end the link before the reference");
            flow.add(out, span.file().text().substring(span.start(), span.end()), span);
            return;
        }
        boolean first = true;
        for (ReferenceGroup group : node.groups()) {
            if (!first) {
                out.add(new Text("; ", span));
            }
            out.add(new Reference(group.form(), group.targets(), span));
            first = false;
        }
        flow.addedOther();
    }

    private void attributes(AttributesNode node, List<Inline> out) {
        Optional<String> id = node.attributes().id();
        if (id.isPresent()) {
            text.report(
                    node,
                    DiagnosticCode.UNKNOWN_ATTRIBUTE,
                    node.literal() + " belongs to nothing, so it stays text",
                    "attributes stand at the end of a heading or a caption, or directly after an image");
        }
        flow.add(out, node.literal(), text.span(node));
    }

    private void span(SpanNode node, List<Inline> out) {
        AttributesNode attributes = node.attributes();
        String language = attributes.attributes().value("lang").orElseThrow();
        if (!LanguageTag.isTag(language)) {
            text.report(
                    node,
                    DiagnosticCode.UNKNOWN_ATTRIBUTE,
                    "\"" + language + "\" is no language",
                    "write its tag, such as fr, ar or zh-Hans");
            wrap(node, out, content -> content);
            return;
        }
        wrap(node, out, content -> List.of(new LanguageSpan(language, content)));
    }

    private void wrap(Node node, List<Inline> out, Function<List<Inline>, List<Inline>> made) {
        nested(node, () -> InlineTree.wrap(out, content(node), made));
    }

    private void nested(Node node, Runnable reading) {
        depth++;
        if (depth >= text.limit(Limit.MARKDOWN_DEPTH)) {
            text.tooDeep(node);
        }
        reading.run();
        depth--;
    }

    /** The first character of what follows a line end; none if it is no text. */
    private static int firstCharacter(Node node) {
        Node at = node;
        while (at != null && at.getFirstChild() != null && !(at instanceof Link) && !(at instanceof Image)) {
            at = at.getFirstChild();
        }
        boolean words = at instanceof org.commonmark.node.Text text
                && !text.getLiteral().isEmpty();
        return words ? ((org.commonmark.node.Text) at).getLiteral().codePointAt(0) : 0;
    }
}
