package io.github.reportassembly.export.dump;

import io.github.reportassembly.document.Abbreviation;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.FormField;
import io.github.reportassembly.document.Highlight;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.document.InlineVisitor;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Keyboard;
import io.github.reportassembly.document.LanguageSpan;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.PriorityMark;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Subscript;
import io.github.reportassembly.document.Superscript;
import io.github.reportassembly.document.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes inlines as one line: {@code "words " emphasis("more") reference(full rec-x)}. Footnotes follow as blocks. */
final class InlineDump implements InlineVisitor<String> {
    private final List<Footnote> footnotes;

    /** @param footnotes where the footnotes go that are met */
    InlineDump(List<Footnote> footnotes) {
        this.footnotes = footnotes;
    }

    String of(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining(" "));
    }

    private String wrap(String name, List<Inline> content) {
        return name + "(" + of(content) + ")";
    }

    /** In straight quotation marks, with escapes for what would not show. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' '
                    || c == 0x7f
                    || c == 0xa0
                    || (c >= 0x2000 && c <= 0x200f)
                    || (c >= 0x2028 && c <= 0x202f)) {
                quoted.append("\\u{%x}".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String visit(Abbreviation inline) {
        return wrap("abbreviation " + quoted(inline.expansion()), inline.content());
    }

    @Override
    public String visit(Anchor inline) {
        return "anchor(" + inline.label() + ")";
    }

    @Override
    public String visit(Code inline) {
        return "code(" + quoted(inline.text()) + ")";
    }

    @Override
    public String visit(Emphasis inline) {
        return wrap("emphasis", inline.content());
    }

    @Override
    public String visit(Footnote inline) {
        footnotes.add(inline);
        return "footnote(" + inline.key() + ")";
    }

    @Override
    public String visit(FootnoteReference inline) {
        return "footnote-again(" + inline.key() + ")";
    }

    @Override
    public String visit(Highlight inline) {
        return wrap("highlight", inline.content());
    }

    @Override
    public String visit(InlineImage inline) {
        return "image(" + inline.image() + " " + quoted(inline.alternative()) + ")";
    }

    @Override
    public String visit(InternalLink inline) {
        String target = quoted(inline.target().id());
        return wrap("link #" + target.substring(1, target.length() - 1), inline.content());
    }

    @Override
    public String visit(Keyboard inline) {
        return wrap("keyboard", inline.content());
    }

    @Override
    public String visit(LanguageSpan inline) {
        return wrap("language " + inline.language(), inline.content());
    }

    @Override
    public String visit(LineBreak inline) {
        return "line-break";
    }

    @Override
    public String visit(Link inline) {
        return wrap("link " + inline.uri(), inline.content());
    }

    @Override
    public String visit(FormField inline) {
        return "[" + inline.name() + ": " + inline.prompt() + "]";
    }

    @Override
    public String visit(PriorityMark inline) {
        return "priority-mark(" + inline.filled() + ")";
    }

    @Override
    public String visit(Reference inline) {
        String form = inline.form().name().toLowerCase(Locale.ROOT);
        return "reference("
                + form
                + inline.targets().stream().map(target -> " " + target(target)).collect(Collectors.joining())
                + ")";
    }

    private static String target(ReferenceTarget target) {
        String release = target.release().map(version -> "@" + version).orElse("");
        String locator = target.locator().isEmpty() ? "" : " " + quoted(target.locator());
        return target.label() + release + locator;
    }

    @Override
    public String visit(Strikethrough inline) {
        return wrap("strikethrough", inline.content());
    }

    @Override
    public String visit(Strong inline) {
        return wrap("strong", inline.content());
    }

    @Override
    public String visit(Subscript inline) {
        return wrap("subscript", inline.content());
    }

    @Override
    public String visit(Superscript inline) {
        return wrap("superscript", inline.content());
    }

    @Override
    public String visit(Text inline) {
        return quoted(inline.text());
    }
}
