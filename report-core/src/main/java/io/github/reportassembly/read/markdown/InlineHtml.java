package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Label;
import java.util.Optional;
import org.commonmark.node.HtmlInline;

/** The HTML that may stand in a line: br, sub, sup, kbd, mark, abbr, a with an id, comments. The words of all else are kept. */
final class InlineHtml {
    private static final String ALLOWED =
            "only <br>, <sub>, <sup>, <kbd>, <mark>, <abbr title>, <a id>, comments and tables"
                    + " are read; the words are kept without the tag";

    private final UnitText text;
    private final InlineFlow flow;

    InlineHtml(UnitText text, InlineFlow flow) {
        this.text = text;
        this.flow = flow;
    }

    void read(HtmlInline node, HtmlFrames frames) {
        String literal = node.getLiteral();
        if (literal.startsWith("<!--")) {
            return;
        }
        Optional<HtmlTag> tag = HtmlTag.read(literal);
        if (tag.isEmpty()) {
            unsupported(node, literal);
            flow.add(frames.out(), words(literal), text.span(node));
        } else if (tag.get().name().equals("br")) {
            flow.lineBreak(frames.out(), text.span(node));
        } else if (!HtmlFrames.NAMES.contains(tag.get().name())) {
            if (!tag.get().closing()) {
                unsupported(node, "<" + tag.get().name() + ">");
            }
        } else if (tag.get().closing()) {
            if (!frames.close(tag.get().name()) && !tag.get().name().equals("a")) {
                unsupported(node, literal + ", which closes nothing,");
            }
        } else {
            open(node, tag.get(), frames);
        }
    }

    private void open(HtmlInline node, HtmlTag tag, HtmlFrames frames) {
        if (tag.name().equals("a")) {
            anchor(node, tag, frames);
        } else {
            checkAttributes(node, tag, tag.name().equals("abbr") ? "title" : "");
        }
        if (tag.name().equals("mark")) {
            text.report(
                    node,
                    DiagnosticCode.HIGHLIGHT,
                    "highlighted words",
                    "remove <mark> and </mark> when the point is settled: a draft and a final refuse them");
        }
        if (!tag.empty()) {
            if (frames.depth() >= MarkdownLimits.NESTING) {
                text.tooDeep(node);
            } else {
                frames.open(tag, node);
            }
        }
    }

    private void anchor(HtmlInline node, HtmlTag tag, HtmlFrames frames) {
        String id = tag.attributes().get("id");
        if (id == null) {
            unsupported(node, "<a> without an id");
            return;
        }
        checkAttributes(node, tag, "id");
        if (ReferenceSyntax.isId(id)) {
            frames.out().add(new Anchor(new Label(id)));
        } else {
            text.report(
                    node,
                    DiagnosticCode.BAD_ID,
                    "\"" + id + "\" is no id",
                    "ids are small letters, digits and single hyphens, at most " + ReferenceSyntax.LONGEST
                            + " characters");
        }
    }

    private void checkAttributes(HtmlInline node, HtmlTag tag, String allowed) {
        for (String name : tag.attributes().keySet()) {
            if (!name.equals(allowed)) {
                unsupported(node, name + " on <" + tag.name() + ">");
            }
        }
    }

    private void unsupported(HtmlInline node, String what) {
        text.report(node, DiagnosticCode.UNSUPPORTED_HTML, what + " is not supported", ALLOWED);
    }

    /** What stands within a declaration or an instruction, of which there should be none. */
    private static String words(String literal) {
        String words = literal.startsWith("<![CDATA[") && literal.endsWith("]]>")
                ? literal.substring(9, literal.length() - 3)
                : literal.substring(1, literal.length() - 1);
        return " " + words + " ";
    }
}
