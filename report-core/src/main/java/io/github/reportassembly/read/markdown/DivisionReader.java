package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Landscape;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Reads fenced divisions: landscape pages, blocks in another language, notes to editors. */
final class DivisionReader {
    private static final String LANDSCAPE = "landscape";
    private static final String NOTE = "note-to-editor";
    private static final String KNOWN = "write ::: {.landscape}, ::: {lang=ar} or ::: note-to-editor";

    private final UnitText text;

    DivisionReader(UnitText text) {
        this.text = text;
    }

    /** What stands in a division that means nothing is kept without it. */
    List<Block> read(DivisionNode node, BlockReader inner) {
        Optional<Attributes> attributes = FenceSyntax.attributes(node.opening());
        // A line that cannot be read is mended first: what else is wrong with it may be so for that reason.
        if (attributes.isEmpty()) {
            unknown(node, node.opening() + " cannot be read");
        } else if (!node.closed()) {
            reportOpen(node, attributes.get());
        } else {
            node.rowAbove().ifPresent(line -> reportRow(text, text.span(line)));
        }
        return wrapped(node, attributes.orElse(Attributes.NONE), inner);
    }

    private List<Block> wrapped(DivisionNode node, Attributes attributes, BlockReader inner) {
        boolean landscape = false;
        boolean note = false;
        for (String name : attributes.classes()) {
            // A slip is reported and read as what was meant: else it brings warnings of all that is then too wide.
            String meant = Nearest.to(name, List.of(LANDSCAPE, NOTE)).orElse(name);
            landscape |= meant.equals(LANDSCAPE);
            note |= meant.equals(NOTE);
            if (!meant.equals(name)) {
                text.report(
                        text.span(node.fence()),
                        DiagnosticCode.UNKNOWN_ATTRIBUTE,
                        "nothing is known as " + name,
                        "did you mean " + meant + "?");
            } else if (!name.equals(LANDSCAPE) && !name.equals(NOTE)) {
                unknown(node, "nothing is known as " + name);
            }
        }
        attributes.id().ifPresent(id -> unknown(node, "#" + id + " cannot stand here"));
        Optional<String> language = language(node, attributes);
        Optional<Origin> landscapeOrigin = landscape ? Optional.of(text.origin(node)) : Optional.empty();
        Optional<Origin> noteOrigin = note ? Optional.of(text.origin(node)) : Optional.empty();
        Optional<Origin> languageOrigin = language.map(tag -> text.origin(node));
        if (note) {
            text.report(
                    text.span(node.fence()),
                    DiagnosticCode.EDITOR_NOTE,
                    "a note to the editors",
                    "delete it when the point is settled: a draft and a final refuse it");
        }
        List<Block> blocks = inner.read(node);
        if (language.isPresent()) {
            blocks = List.of(new LanguageBlock(languageOrigin.orElseThrow(), language.get(), blocks));
        }
        if (note) {
            blocks = List.of(new EditorNote(noteOrigin.orElseThrow(), blocks));
        }
        return landscape ? List.of(new Landscape(landscapeOrigin.orElseThrow(), blocks)) : blocks;
    }

    private Optional<String> language(DivisionNode node, Attributes attributes) {
        for (String key : attributes.values().keySet()) {
            if (!key.equals("lang")) {
                unknown(node, key + "=… means nothing here");
            }
        }
        Optional<String> language = attributes.value("lang");
        if (language.isPresent() && !LanguageTag.isTag(language.get())) {
            unknown(node, "\"" + language.get() + "\" is no language");
            return Optional.empty();
        }
        return language;
    }

    private void unknown(DivisionNode node, String message) {
        text.report(text.span(node.fence()), DiagnosticCode.UNKNOWN_ATTRIBUTE, message, KNOWN);
    }

    private void reportOpen(DivisionNode node, Attributes attributes) {
        String what = "what it is for";
        if (attributes.classes().contains(LANDSCAPE)) {
            what = "the landscape page";
        } else if (attributes.classes().contains(NOTE)) {
            what = "the note";
        } else if (attributes.value("lang").isPresent()) {
            what = "the text in that language";
        }
        text.report(
                text.span(node.fence()),
                DiagnosticCode.FENCE_NOT_CLOSED,
                "`::: " + node.opening() + "` has no closing `:::` before the end of the file",
                "write ::: on a line of its own, with blank lines around it, where " + what + " ends");
    }

    /** Reports a line of colons that closes nothing. */
    static void reportStray(UnitText text, StrayFenceNode fence) {
        if (fence.underTable()) {
            reportRow(text, text.span(fence));
        } else {
            text.report(
                    fence,
                    DiagnosticCode.FENCE_NOT_CLOSED,
                    "this ::: closes nothing",
                    "delete it, or write ::: {.landscape} or the like where what it closes begins");
        }
    }

    private static void reportRow(UnitText text, SourceSpan span) {
        text.report(
                span,
                DiagnosticCode.ROW_NOT_MEANT,
                "this ::: has become a row of the table above it",
                "leave a blank line between the table and :::");
    }
}
