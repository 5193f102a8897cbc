package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.model.Confidentiality;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing that a restricted source says is quoted: neither set apart, with the source named in the quotation, nor in
 * quotation marks in the sentence that cites it. What is not quoted is the team's own words, for which it answers.
 */
final class RestrictedQuotes implements Rule {
    @Override
    public void check(CheckedReport report) {
        Set<String> restricted = new HashSet<>();
        for (EvidenceSource source : report.report().sources()) {
            if (source.confidentiality() == Confidentiality.RESTRICTED) {
                restricted.add(source.label().id());
            }
        }
        if (restricted.isEmpty()) {
            return;
        }
        for (ReportText text : report.texts()) {
            Cited line = new Cited(restricted);
            line.inlines(text.line());
            line.quoted().ifPresent(source -> quoted(report, source, text.span()));
            text.accept(new Look(report, restricted));
        }
    }

    private static void quoted(CheckedReport report, String source, SourceSpan span) {
        report.report(
                Diagnostic.at(span, DiagnosticCode.RESTRICTED_QUOTE, "this quotes " + source + ", a restricted source")
                        .withHint("say in your own words what may be published, or set confidentiality: public"));
    }

    /** Looks at each quotation and each paragraph. */
    private static final class Look extends TreeWalk {
        private final CheckedReport report;
        private final Set<String> restricted;
        /** What the paragraph before this block cites, if it leads into what follows. */
        private List<String> announced = List.of();

        Look(CheckedReport report, Set<String> restricted) {
            this.report = report;
            this.restricted = restricted;
        }

        @Override
        public Void visit(Quotation block) {
            Cited cited = new Cited(restricted);
            cited.sources.addAll(announced);
            cited.blocks(block.blocks());
            if (cited.sources.isEmpty()) {
                return super.visit(block);
            }
            quoted(report, cited.sources.get(0), block.origin().span());
            announced = List.of();
            return null;
        }

        @Override
        public Void visit(Paragraph block) {
            Cited cited = new Cited(restricted);
            cited.inlines(block.content());
            cited.quoted()
                    .ifPresent(source -> quoted(report, source, block.origin().span()));
            super.visit(block);
            announced = cited.leadsOn() ? List.copyOf(cited.sources) : List.of();
            return null;
        }
    }

    /** The words of a passage, and where in them restricted sources are cited. */
    private static final class Cited extends TreeWalk {
        private final StringBuilder words = new StringBuilder();
        private final Set<String> restricted;
        private final List<String> sources = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        Cited(Set<String> restricted) {
            this.restricted = restricted;
        }

        /** A source that is cited in a sentence with words in quotation marks. */
        Optional<String> quoted() {
            for (int i = 0; i < sources.size(); i++) {
                if (QuotedWords.in(words, places.get(i))) {
                    return Optional.of(sources.get(i));
                }
            }
            return Optional.empty();
        }

        /** Whether the passage ends in a colon. */
        boolean leadsOn() {
            String passage = words.toString().stripTrailing();
            return passage.endsWith(":") || passage.endsWith("\uFF1A");
        }

        @Override
        public Void visit(Reference inline) {
            for (ReferenceTarget target : inline.targets()) {
                if (restricted.contains(target.label().id())) {
                    sources.add(target.label().id());
                    places.add(words.length());
                }
            }
            return null;
        }

        @Override
        public Void visit(Text inline) {
            words.append(inline.text().replace('\n', ' '));
            return null;
        }

        @Override
        public Void visit(Code inline) {
            words.append(inline.text());
            return null;
        }

        @Override
        public Void visit(LineBreak inline) {
            words.append(' ');
            return null;
        }

        /** A note that cites a source stands for the citation; what it says itself is looked at by itself. */
        @Override
        public Void visit(Footnote inline) {
            Cited note = new Cited(restricted);
            note.blocks(inline.blocks());
            note.sources.forEach(source -> {
                sources.add(source);
                places.add(words.length());
            });
            return null;
        }
    }
}
