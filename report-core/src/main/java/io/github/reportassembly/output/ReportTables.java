package io.github.reportassembly.output;

import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.export.data.ItemFacts;
import io.github.reportassembly.export.data.NamedThing;
import io.github.reportassembly.export.data.PartEntry;
import io.github.reportassembly.export.data.PriorEntry;
import io.github.reportassembly.export.data.RecommendationEntry;
import io.github.reportassembly.export.data.ReportData;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.Implementation;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.PriorRecommendation;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.Relevance;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.numbering.NaturalOrder;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.page.PageIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report recommends as data, with the numbers and words of its documents. */
final class ReportTables {
    private final Merged merged;
    private final Report report;
    private final PrintedTexts texts;
    private final Map<String, RichLine> titles = new LinkedHashMap<>();

    private ReportTables(Merged merged, PageIndex pages) {
        this.merged = merged;
        this.report = merged.report();
        this.texts = new PrintedTexts(merged, pages);
        for (Chapter chapter : report.chapters()) {
            chapter.findings().forEach(item -> titles.put(item.label().id(), item.title()));
            chapter.recommendations().forEach(item -> titles.put(item.label().id(), item.title()));
        }
    }

    /** @param pages those of the report, which its texts may name */
    static ReportData of(Merged merged, PageIndex pages) {
        ReportTables tables = new ReportTables(merged, pages);
        return new ReportData(
                merged.document().info(),
                tables.recommendations(),
                tables.findings(),
                tables.priors(),
                tables.report.release().questions().stream()
                        .map(question -> new NamedThing(
                                question.label().id(),
                                tables.number(question.label().id()),
                                tables.texts.of(question.text())))
                        .toList());
    }

    private String number(String id) {
        return merged.items().number(id).map(PrintedNumber::number).orElse("");
    }

    private List<RecommendationEntry> recommendations() {
        List<RecommendationEntry> entries = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            for (String id : merged.items().order().items(chapter.id())) {
                merged.items()
                        .order()
                        .recommendation(id)
                        .filter(item -> item.status() != ItemStatus.WITHDRAWN)
                        .ifPresent(item -> entries.add(recommendation(item, chapter)));
            }
        }
        entries.sort(Comparator.comparing(RecommendationEntry::kind)
                .thenComparing(RecommendationEntry::number, NaturalOrder.INSTANCE));
        return entries;
    }

    private RecommendationEntry recommendation(Recommendation item, Chapter chapter) {
        String id = item.label().id();
        return new RecommendationEntry(
                id,
                number(id),
                item.kind().id(),
                item.status().id(),
                new NamedThing(chapter.label().id(), number(chapter.label().id()), texts.of(chapter.title())),
                texts.of(item.title()),
                texts.of(item.text()),
                new ItemFacts(
                        owners(item.owners()),
                        item.priority().map(Priority::id),
                        item.due(),
                        item.consensus().map(ReportTables::level)),
                notes(item),
                links(item),
                item.parts().stream()
                        .filter(part -> part.status() != ItemStatus.WITHDRAWN)
                        .map(part -> part(part, item))
                        .toList());
    }

    private PartEntry part(Part part, Recommendation whole) {
        return new PartEntry(
                part.label().id(),
                number(part.label().id()),
                part.status().id(),
                part.title().map(texts::of).orElse(""),
                texts.of(part.text()),
                new ItemFacts(
                        owners(part.owners().isEmpty() ? whole.owners() : part.owners()),
                        part.priority().or(whole::priority).map(Priority::id),
                        part.due().or(whole::due),
                        part.consensus().or(whole::consensus).map(ReportTables::level)));
    }

    private static String level(Consensus consensus) {
        return consensus.level().id();
    }

    private Map<String, String> notes(Recommendation item) {
        Map<String, Optional<RichText>> fields = new LinkedHashMap<>();
        fields.put("priorityReason", item.priorityReason());
        fields.put("intent", item.intent());
        fields.put("rationale", item.rationale());
        fields.put("resources", item.resources());
        fields.put("successMeasure", item.successMeasure());
        fields.put("completion", item.completion());
        fields.put("specific", item.smart().specific());
        fields.put("measurable", item.smart().measurable());
        fields.put("assignable", item.smart().assignable());
        fields.put("relevant", item.smart().relevant());
        fields.put("trackable", item.smart().trackable());
        Map<String, String> notes = new LinkedHashMap<>();
        fields.forEach((name, text) -> notes.put(name, texts.of(text)));
        return notes;
    }

    private Map<String, List<NamedThing>> links(Recommendation item) {
        Map<String, List<NamedThing>> links = new LinkedHashMap<>();
        links.put("findings", things(item.findings()));
        links.put("dependencies", things(item.dependencies()));
        links.put("goals", named(report.goals(), item.goals()));
        links.put("mandate", named(report.clauses(), item.mandate()));
        String id = item.label().id();
        List<NamedThing> priors = new ArrayList<>();
        for (PriorRecommendation prior : report.priorRecommendations()) {
            String target = prior.recommendation().map(Mention::id).orElse("");
            if (target.equals(id) || target.startsWith(id + ".")) {
                priors.add(new NamedThing(prior.label().id(), prior.number(), texts.of(prior.text())));
            }
        }
        links.put("priorRecommendations", priors);
        return links;
    }

    private List<NamedThing> owners(List<Mention> owners) {
        return named(report.owners(), owners);
    }

    private List<NamedThing> named(Map<String, RichLine> names, List<Mention> keys) {
        return keys.stream()
                .map(key -> new NamedThing(key.id(), "", texts.name(names, key.id())))
                .toList();
    }

    private List<NamedThing> things(List<Mention> ids) {
        return ids.stream()
                .map(mention -> new NamedThing(mention.id(), number(mention.id()), texts.name(titles, mention.id())))
                .toList();
    }

    private List<NamedThing> findings() {
        List<NamedThing> findings = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            for (Finding finding : chapter.findings()) {
                if (finding.status() != ItemStatus.WITHDRAWN) {
                    String id = finding.label().id();
                    findings.add(new NamedThing(id, number(id), texts.of(finding.title())));
                }
            }
        }
        findings.sort(Comparator.comparing(NamedThing::number, NaturalOrder.INSTANCE));
        return findings;
    }

    private List<PriorEntry> priors() {
        return report.priorRecommendations().stream()
                .map(prior -> new PriorEntry(
                        prior.label().id(),
                        prior.number(),
                        texts.of(prior.text()),
                        prior.implementation().map(Implementation::id),
                        prior.stillRelevant().map(Relevance::id),
                        prior.recommendation().map(Mention::id)))
                .sorted(Comparator.comparing(PriorEntry::number, NaturalOrder.INSTANCE))
                .toList();
    }
}
