package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Highlight;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/** Notes to editors and highlighted words are taken out before a release. */
final class EditorMarks implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (ReportText text : report.texts()) {
            text.accept(new Marks(report, text));
        }
    }

    private static final class Marks extends TreeWalk {
        private final CheckedReport report;
        private final ReportText text;
        private SourceSpan paragraph;

        Marks(CheckedReport report, ReportText text) {
            this.report = report;
            this.text = text;
            this.paragraph = text.span();
        }

        @Override
        public Void visit(EditorNote block) {
            report.reportUnready(
                    text.owner(),
                    Diagnostic.at(block.origin().span(), DiagnosticCode.EDITOR_NOTE, "a note to editors stands here")
                            .withHint("settle it and delete it before a release"));
            return super.visit(block);
        }

        @Override
        public Void visit(Paragraph block) {
            paragraph = block.origin().span();
            return super.visit(block);
        }

        @Override
        public Void visit(Highlight inline) {
            report.reportUnready(
                    text.owner(),
                    Diagnostic.at(place(inline.content()), DiagnosticCode.HIGHLIGHT, "these words are highlighted")
                            .withHint("settle them and take the highlight away before a release"));
            return super.visit(inline);
        }

        private SourceSpan place(List<Inline> content) {
            return !content.isEmpty() && content.get(0) instanceof Text words ? words.span() : paragraph;
        }
    }
}
