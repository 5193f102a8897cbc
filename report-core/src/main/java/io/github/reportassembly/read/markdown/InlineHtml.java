package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Label;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlInline;

/** The HTML that may stand in a line: br, sub, sup, kbd, mark, abbr, a with an id, comments. The words of all else are kept. */
final class InlineHtml {
    private static final String NO_TAG = "delete it, or write &lt; for a sign that belongs to the words";

    /** What a name of an anchor may hold for links to find it, though it is no id. */
    private static final String ANCHOR_SIGNS = "-_.:";

    /** Once a table is refused, its parts need not be. */
    private static final Set<String> TABLE_PARTS =
            Set.of("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td");

    private final UnitText text;
    private final InlineFlow flow;
    private boolean inTable;

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
            unsupported(node, literal, NO_TAG);
            flow.add(frames.out(), words(literal), text.span(node));
        } else if (!HtmlElements.isKnown(tag.get().name())) {
            unknown(node, tag.get(), frames);
        } else if (tag.get().name().equals("br")) {
            flow.lineBreak(frames.out(), text.span(node));
        } else if (!HtmlFrames.NAMES.contains(tag.get().name())) {
            unsupported(node, tag.get(), frames);
        } else if (tag.get().closing()) {
            if (!frames.close(tag.get().name()) && !tag.get().name().equals("a")) {
                unsupported(node, literal + ", which closes nothing,", "delete it");
            }
        } else {
            open(node, tag.get(), frames);
        }
    }

    /** Angle brackets around a word that is no element's name, as in a template of an address. */
    private void unknown(HtmlInline node, HtmlTag tag, HtmlFrames frames) {
        if (!tag.closing()) {
            text.report(
                    node,
                    DiagnosticCode.UNSUPPORTED_HTML,
                    "<" + tag.name() + "> is no element of HTML, so it stays text",
                    "write \\<" + tag.name() + "> if it belongs to the words; if not, delete it");
        }
        flow.add(frames.out(), node.getLiteral(), text.span(node));
    }

    private void unsupported(HtmlInline node, HtmlTag tag, HtmlFrames frames) {
        if (!tag.closing() && !(inTable && TABLE_PARTS.contains(tag.name()))) {
            unsupported(node, "<" + tag.name() + ">", HtmlElements.instead(tag));
        }
        inTable |= tag.name().equals("table");
        boolean apart = HtmlElements.isApart(tag.name());
        String alternative = tag.attributes().getOrDefault("alt", "");
        if (apart || !alternative.isBlank()) {
            flow.softBreak(frames.out(), 0, text.span(node));
        }
        if (!alternative.isBlank()) {
            flow.add(frames.out(), alternative, text.span(node));
            flow.softBreak(frames.out(), 0, text.span(node));
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
            if (frames.depth() >= text.limit(Limit.MARKDOWN_DEPTH)) {
                text.tooDeep(node);
            } else {
                frames.open(tag, node);
            }
        }
    }

    private void anchor(HtmlInline node, HtmlTag tag, HtmlFrames frames) {
        String id = tag.attributes().get("id");
        String name = id == null ? tag.attributes().get("name") : id;
        if (name == null) {
            unsupported(node, "<a> without an id", HtmlElements.instead(tag));
            return;
        }
        if (id == null) {
            String meant = HtmlElements.id(name)
                    .map(words -> "write <a id=\"" + words + "\"></a>")
                    .orElse("give it an id");
            unsupported(node, "<a name>", meant);
        } else {
            checkAttributes(node, tag, "id");
            if (!ReferenceSyntax.isId(id)) {
                String hint = "ids are small letters, digits and single hyphens, at most " + ReferenceSyntax.LONGEST
                        + " characters";
                text.report(node, DiagnosticCode.BAD_ID, "\"" + id + "\" is no id", hint);
            }
        }
        // Once said, a slip in a name need not break each link to it as well.
        if (ReferenceSyntax.isId(name) || couldBeId(name)) {
            frames.out().add(new Anchor(new Label(name)));
        }
    }

    private static boolean couldBeId(String name) {
        boolean fits = !name.isEmpty() && name.length() <= ReferenceSyntax.LONGEST;
        for (int i = 0; i < name.length() && fits; i++) {
            char c = name.charAt(i);
            fits = ReferenceSyntax.isLetterOrDigit(c) || ANCHOR_SIGNS.indexOf(c) >= 0;
        }
        return fits;
    }

    private void checkAttributes(HtmlInline node, HtmlTag tag, String allowed) {
        for (String name : tag.attributes().keySet()) {
            if (!name.equals(allowed)) {
                unsupported(node, name + " on <" + tag.name() + ">", "delete it");
            }
        }
    }

    private void unsupported(HtmlInline node, String what, String hint) {
        text.report(node, DiagnosticCode.UNSUPPORTED_HTML, what + " is not supported", hint);
    }

    /** What stands within a declaration or an instruction, of which there should be none. */
    private static String words(String literal) {
        String words = literal.startsWith("<![CDATA[") && literal.endsWith("]]>")
                ? literal.substring(9, literal.length() - 3)
                : literal.substring(1, literal.length() - 1);
        return " " + words + " ";
    }
}
