package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.StatusBox;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.document.Verbatim;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds in the document of a final what says that it is none: "this draft", "not for citation", a word that waits for
 * another, a label of the stages before. It looks at what is printed, so that templates are looked at too. What names an
 * earlier draft passes, and so do words of others: quotations, attachments and minority statements.
 */
final class DraftMarks {
    private final List<String> marks;
    private final Set<String> labels;
    private final DiagnosticSink sink;

    DraftMarks(Phrases phrases, DiagnosticSink sink) {
        this.marks = List.of(phrases.text("draft.marks").split("\\|", -1));
        this.labels =
                Set.of(phrases.text("stage.working"), phrases.text("stage.draft"), phrases.text("status.working"));
        this.sink = sink;
    }

    /** Reports each passage of a final that has such a mark; says nothing of other stages. */
    void check(Document document) {
        if (document.info().version().stage() != Stage.FINAL) {
            return;
        }
        Look look = new Look();
        for (Matter matter : document.matters()) {
            look.blocks(matter.blocks());
        }
    }

    /** Where a mark stands in a text; negative if it does not. A mark in capitals is meant in capitals. */
    static int find(String text, String mark) {
        boolean capitals = mark.equals(mark.toUpperCase(Locale.ROOT)) && !mark.equals(mark.toLowerCase(Locale.ROOT));
        int last = mark.length() - 1;
        for (int at = 0; at + mark.length() <= text.length(); at++) {
            if (text.regionMatches(!capitals, at, mark, 0, mark.length())
                    && isEdge(text, at - 1, mark.charAt(0))
                    && isEdge(text, at + mark.length(), mark.charAt(last))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether no word goes on there. Ideographs have no edges. */
    private static boolean isEdge(String text, int at, char inside) {
        return at < 0
                || at >= text.length()
                || Character.isIdeographic(inside)
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    private final class Look extends TreeWalk {
        @Override
        public Void visit(Paragraph block) {
            passage(block.content(), block.origin().span());
            return super.visit(block);
        }

        @Override
        public Void visit(Section block) {
            passage(block.title(), block.origin().span());
            return super.visit(block);
        }

        @Override
        public Void visit(StatusBox block) {
            passage(block.title(), block.origin().span());
            return super.visit(block);
        }

        @Override
        public Void visit(Cover block) {
            for (List<Inline> line : List.of(
                    block.team(),
                    block.body(),
                    block.title(),
                    block.subtitle(),
                    block.stage(),
                    block.stageNote(),
                    block.remark())) {
                passage(line, block.origin().span());
            }
            return super.visit(block);
        }

        @Override
        public Void visit(Quotation block) {
            return null;
        }

        @Override
        public Void visit(Verbatim block) {
            return null;
        }

        private void passage(List<Inline> content, SourceSpan place) {
            Passage passage = new Passage();
            passage.inlines(content);
            String words = passage.words.toString();
            if (labels.contains(words.strip())) {
                report(
                        words.strip(),
                        passage.texts.isEmpty() ? place : passage.texts.get(0).span());
                return;
            }
            for (String mark : marks) {
                int at = find(words, mark);
                if (at >= 0) {
                    report(words.substring(at, at + mark.length()), passage.span(at, mark.length(), place));
                }
            }
        }

        private void report(String mark, SourceSpan span) {
            sink.report(Diagnostic.at(span, DiagnosticCode.DRAFT_MARK, "a final does not say \"" + mark + "\"")
                    .withHint("say what holds for the final; an earlier draft can be named: draft 1"));
        }
    }

    /** The words of a passage and where they come from; notes are passages of their own. */
    private static final class Passage extends TreeWalk {
        private final StringBuilder words = new StringBuilder();
        private final List<Text> texts = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        @Override
        public Void visit(Text inline) {
            starts.add(words.length());
            texts.add(inline);
            words.append(inline.text());
            return null;
        }

        @Override
        public Void visit(Footnote inline) {
            return null;
        }

        /** The source of some of the words, as narrow as it can be told. */
        SourceSpan span(int at, int length, SourceSpan otherwise) {
            for (int i = texts.size() - 1; i >= 0; i--) {
                if (starts.get(i) <= at) {
                    SourceSpan span = texts.get(i).span();
                    String source = span.file().text();
                    int end = Math.min(span.end(), source.length());
                    int from = Math.min(span.start(), end);
                    String mark = words.substring(at, at + length);
                    int found = source.substring(from, end).indexOf(mark);
                    return found < 0 ? span : span.file().span(from + found, from + found + length);
                }
            }
            return otherwise;
        }
    }
}
