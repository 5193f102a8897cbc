package io.github.reportassembly.numbering;

import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.GlossaryTerm;
import io.github.reportassembly.model.InformationRequest;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.NumberingScope;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.PartStyle;
import io.github.reportassembly.model.PriorRecommendation;
import io.github.reportassembly.model.Question;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers a report's items in the order of reading; the register has the first word under {@code keep}. */
final class ItemNumbering {
    private static final String SUGGESTION = "S";
    private static final String QUESTION = "Q";

    private final Report report;
    private final ItemOrder order;
    private final PublishedNumbers published;
    private final boolean keep;
    private final NumberSeries series;
    private final Map<String, PrintedNumber> numbers = new HashMap<>();
    private int chapters;
    private int appendices;

    ItemNumbering(Report report) {
        this.report = report;
        this.order = ItemOrder.of(report);
        this.published = new PublishedNumbers(report.releases());
        this.keep = report.numbering().policy() == NumberingPolicy.KEEP;
        this.series = new NumberSeries(keep ? published.used() : List.of());
    }

    ItemNumbers run() {
        report.chapters().forEach(this::chapter);
        for (Chapter chapter : report.chapters()) {
            items(chapter);
        }
        lists();
        return new ItemNumbers(numbers, published, order, chapters, appendices);
    }

    private void chapter(Chapter chapter) {
        PrintedNumber number = switch (chapter.part()) {
            case FRONT -> printed(NumberKind.TITLE, "", chapter.title());
            case BODY -> printed(NumberKind.CHAPTER, Integer.toString(++chapters), chapter.title());
            case APPENDIX, ATTACHMENT -> printed(NumberKind.APPENDIX, Letters.capitals(++appendices), chapter.title());
        };
        numbers.put(chapter.label().id(), number);
    }

    private void items(Chapter chapter) {
        String chapterNumber = numbers.get(chapter.label().id()).number();
        // The front matter has no number; its items count in a series of their own.
        String scope = (chapterNumber.isEmpty() ? "0" : chapterNumber) + ".";
        for (String id : order.items(chapter.id())) {
            order.recommendation(id).ifPresent(item -> recommendation(item, scope));
            order.finding(id).ifPresent(item -> finding(item, scope));
        }
    }

    private void recommendation(Recommendation item, String scope) {
        boolean suggestion = item.kind() == RecommendationKind.SUGGESTION;
        String id = item.label().id();
        String before = suggestion
                ? SUGGESTION
                : report.numbering().recommendationPrefix()
                        + (report.numbering().recommendations() == NumberingScope.CHAPTER ? scope : "");
        NumberKind kind = suggestion ? NumberKind.SUGGESTION : NumberKind.RECOMMENDATION;
        Optional<String> number = number(id, item.status(), NumberForm.figures(before));
        number.ifPresent(text -> {
            numbers.put(id, printed(kind, text, item.title()));
            item.parts().forEach(part -> part(part, kind, text));
        });
    }

    private void part(Part part, NumberKind kind, String whole) {
        NumberForm form = report.numbering().parts() == PartStyle.LETTER
                ? new NumberForm(whole + "(", true, ")")
                : NumberForm.figures(whole + ".");
        String title = part.title().map(RichLine::plain).orElse("");
        number(part.label().id(), part.status(), form)
                .ifPresent(text -> numbers.put(part.label().id(), new PrintedNumber(kind, text, title)));
    }

    private void finding(Finding item, String scope) {
        String before = report.numbering().findingPrefix()
                + (report.numbering().findings() == NumberingScope.CHAPTER ? scope : "");
        number(item.label().id(), item.status(), NumberForm.figures(before))
                .ifPresent(text -> numbers.put(item.label().id(), printed(NumberKind.FINDING, text, item.title())));
    }

    /** The number of an item: the published one if numbers are kept, else a new one unless it is withdrawn. */
    private Optional<String> number(String id, ItemStatus status, NumberForm form) {
        Optional<String> kept = keep ? published.newest(id) : Optional.empty();
        if (kept.isPresent() || status == ItemStatus.WITHDRAWN) {
            return kept;
        }
        return Optional.of(series.next(form));
    }

    private void lists() {
        List<String> sources = report.sources().stream()
                .map(EvidenceSource::label)
                .map(Object::toString)
                .sorted()
                .toList();
        for (int i = 0; i < sources.size(); i++) {
            numbers.put(sources.get(i), new PrintedNumber(NumberKind.SOURCE, Integer.toString(i + 1), ""));
        }
        List<String> requests = report.requests().stream()
                .map(InformationRequest::label)
                .map(Object::toString)
                .sorted()
                .toList();
        for (int i = 0; i < requests.size(); i++) {
            numbers.put(requests.get(i), new PrintedNumber(NumberKind.REQUEST, Integer.toString(i + 1), ""));
        }
        for (PriorRecommendation prior : report.priorRecommendations()) {
            numbers.put(prior.label().id(), new PrintedNumber(NumberKind.PRIOR_RECOMMENDATION, prior.number(), ""));
        }
        for (GlossaryTerm term : report.glossary()) {
            numbers.put(term.label().id(), printed(NumberKind.TERM, "", term.term()));
        }
        int questions = 0;
        for (Question question : report.release().questions()) {
            questions++;
            numbers.put(question.label().id(), new PrintedNumber(NumberKind.QUESTION, QUESTION + questions, ""));
        }
    }

    private static PrintedNumber printed(NumberKind kind, String number, RichLine title) {
        return new PrintedNumber(kind, number, title.plain());
    }
}
