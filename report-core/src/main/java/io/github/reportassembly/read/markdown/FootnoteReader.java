package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;

/** Marks of footnotes: the first one takes the note to its place. */
final class FootnoteReader {
    private final UnitText text;
    private final InlineFlow flow;
    private final Scope scope;

    FootnoteReader(UnitText text, InlineFlow flow, Scope scope) {
        this.text = text;
        this.flow = flow;
        this.scope = scope;
    }

    void read(FootnoteMark mark, List<Inline> out, LinkReader links) {
        SourceSpan span = text.span(mark);
        Optional<FootnoteDefinition> definition = text.unit().footnotes().definition(mark.id());
        if (definition.isEmpty()) {
            Optional<String> meant = text.unit().footnotes().meant(mark.id());
            text.report(
                    mark,
                    DiagnosticCode.MISSING_FOOTNOTE,
                    "there is no footnote [^" + mark.id() + "] in this file",
                    meant.map(id -> "did you mean [^" + id + "]?")
                            .orElse("write it on a line of its own: [^" + mark.id() + "]: words of the note"));
            flow.add(out, "[^" + mark.id() + "]", span);
        } else if (scope.footnote()) {
            nested(mark, definition.get(), out);
        } else {
            Inline note = note(definition.get(), span);
            if (links.inLink()) {
                links.addAfterLink(note);
            } else {
                out.add(note);
            }
            flow.addedOther();
        }
    }

    private Inline note(FootnoteDefinition definition, SourceSpan span) {
        Footnotes footnotes = text.unit().footnotes();
        String key = text.unit().footnoteKey(definition.getLabel().toLowerCase(Locale.ROOT));
        if (!footnotes.use(definition)) {
            return new FootnoteReference(key, span);
        }
        return new Footnote(key, new BlockReader(footnotes.text(), Scope.FOOTNOTE).read(definition), span);
    }

    /** A note has no notes: the words of the inner one stand in brackets, once. */
    private void nested(FootnoteMark mark, FootnoteDefinition definition, List<Inline> out) {
        text.report(
                mark,
                DiagnosticCode.NESTED_FOOTNOTE,
                "a footnote cannot have a footnote of its own",
                "put what [^" + mark.id() + "] says into this note");
        SourceSpan span = text.span(mark);
        if (!text.unit().footnotes().splice(definition)) {
            flow.add(out, "[^" + mark.id() + "]", span);
            return;
        }
        flow.add(out, " (", span);
        Footnotes footnotes = text.unit().footnotes();
        for (var block : new BlockReader(footnotes.text(), Scope.FOOTNOTE).read(definition)) {
            if (block instanceof Paragraph paragraph) {
                out.addAll(paragraph.content());
            }
        }
        flow.addedOther();
        flow.add(out, ")", span);
    }
}
