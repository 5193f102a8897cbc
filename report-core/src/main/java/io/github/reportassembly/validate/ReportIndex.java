package io.github.reportassembly.validate;

import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All things of a report that have an id. Of several with one id, the first by path and place counts. */
final class ReportIndex {
    private static final Comparator<Thing> BY_PLACE = Comparator.comparing(
                    (Thing thing) -> thing.span().file().path())
            .thenComparingInt(thing -> thing.span().start());

    private final List<Thing> all = new ArrayList<>();
    private final Map<String, Thing> byId = new LinkedHashMap<>();

    ReportIndex(Report report, List<ReportText> texts) {
        report.chapters().forEach(this::chapter);
        texts.forEach(this::labels);
        report.sources().forEach(source -> add(source.label(), source.span()));
        report.requests().forEach(request -> add(request.label(), request.span()));
        report.priorRecommendations().forEach(prior -> add(prior.label(), prior.span()));
        report.meetings().forEach(meeting -> add(meeting.label(), meeting.span()));
        report.glossary().forEach(term -> add(term.label(), term.span()));
        report.release()
                .questions()
                .forEach(question -> add(question.label(), question.text().span()));
        all.sort(BY_PLACE);
        all.forEach(thing -> byId.putIfAbsent(thing.id(), thing));
    }

    /** Every definition, by path and place; those of an id that is used twice are all in it. */
    List<Thing> all() {
        return all;
    }

    Optional<Thing> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids, in the order of their places. */
    Collection<String> ids() {
        return byId.keySet();
    }

    private void add(Label label, SourceSpan span) {
        all.add(new Thing(label.id(), span, false, false));
    }

    private void chapter(Chapter chapter) {
        all.add(new Thing(chapter.label().id(), chapter.title().span(), false, false));
        for (Recommendation recommendation : chapter.recommendations()) {
            boolean withdrawn = recommendation.status() == ItemStatus.WITHDRAWN;
            all.add(new Thing(recommendation.label().id(), recommendation.span(), withdrawn, true));
            for (Part part : recommendation.parts()) {
                all.add(new Thing(part.label().id(), part.span(), part.status() == ItemStatus.WITHDRAWN, false));
            }
        }
        for (Finding finding : chapter.findings()) {
            all.add(new Thing(finding.label().id(), finding.span(), finding.status() == ItemStatus.WITHDRAWN, true));
        }
        for (MinorityStatement statement : chapter.minorityStatements()) {
            all.add(new Thing(statement.label().id(), statement.span(), false, true));
        }
    }

    /** Sections, figures, tables and anchors have their ids in the text. */
    private void labels(ReportText text) {
        text.accept(new TreeWalk() {
            private SourceSpan place = text.span();

            @Override
            public Void visit(Section block) {
                place = block.origin().span();
                block.label().ifPresent(label -> add(label, place));
                return super.visit(block);
            }

            @Override
            public Void visit(Figure block) {
                place = block.origin().span();
                block.label().ifPresent(label -> add(label, place));
                return super.visit(block);
            }

            @Override
            public Void visit(Table block) {
                place = block.origin().span();
                block.label().ifPresent(label -> add(label, place));
                return super.visit(block);
            }

            @Override
            public Void visit(Anchor inline) {
                add(inline.label(), place);
                return null;
            }
        });
    }
}
