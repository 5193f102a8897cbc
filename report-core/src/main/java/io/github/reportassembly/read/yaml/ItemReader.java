package io.github.reportassembly.read.yaml;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.ConsensusLevel;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Lineage;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.model.Smart;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes recommendations, findings and minority statements of their files. */
final class ItemReader {
    private final Reading reading;

    ItemReader(Reading reading) {
        this.reading = reading;
    }

    Recommendation recommendation(String id, YamlMap map) {
        Fields fields = new Fields(reading, map, id);
        ItemStatus status = status(fields).orElse(ItemStatus.DRAFT);
        Optional<RichText> text = fields.text("text");
        List<Part> parts = parts(id, fields, status);
        SourceSpan span = map.start();
        return new Recommendation(
                new Label(id),
                fields.choice("kind", RecommendationKind.values(), RecommendationKind::id)
                        .orElse(RecommendationKind.RECOMMENDATION),
                status,
                fields.line("title", id),
                text,
                parts,
                fields.mentions("owner"),
                priority(fields),
                fields.text("priority-reason"),
                fields.mentions("findings"),
                fields.text("intent"),
                fields.text("rationale"),
                fields.text("resources"),
                fields.text("success-measure"),
                smart(fields.group("smart")),
                fields.date("due"),
                fields.text("completion"),
                fields.mentions("dependencies"),
                fields.mentions("goals"),
                fields.mentions("mandate"),
                consensus(fields),
                lineage(fields),
                span);
    }

    Finding finding(String id, YamlMap map) {
        Fields fields = new Fields(reading, map, id);
        return new Finding(
                new Label(id),
                status(fields).orElse(ItemStatus.DRAFT),
                fields.line("title", id),
                fields.neededText("statement"),
                fields.text("evidence"),
                lineage(fields),
                map.start());
    }

    MinorityStatement minorityStatement(String id, YamlMap map) {
        Fields fields = new Fields(reading, map, id);
        return new MinorityStatement(
                new Label(id),
                fields.line("title", id),
                fields.mentions("authors"),
                fields.mentions("recommendations"),
                fields.neededText("text"),
                map.start());
    }

    private static List<Part> parts(String id, Fields whole, ItemStatus wholeStatus) {
        Fields all = whole.group("parts");
        List<Part> parts = new ArrayList<>();
        for (YamlScalar key : all.keys()) {
            Fields fields = all.group(key.value());
            // A part of something withdrawn is withdrawn, whatever else it says.
            ItemStatus status = wholeStatus == ItemStatus.WITHDRAWN
                    ? ItemStatus.WITHDRAWN
                    : status(fields).orElse(wholeStatus);
            parts.add(new Part(
                    key.value(),
                    new Label(id + "." + key.value()),
                    fields.line("title"),
                    fields.neededText("text"),
                    fields.mentions("owner"),
                    priority(fields),
                    fields.date("due"),
                    consensus(fields),
                    status,
                    lineage(fields),
                    key.span()));
        }
        return parts;
    }

    private static Optional<ItemStatus> status(Fields fields) {
        return fields.choice("status", ItemStatus.values(), ItemStatus::id);
    }

    private static Optional<Priority> priority(Fields fields) {
        return fields.choice("priority", Priority.values(), Priority::id);
    }

    private static Smart smart(Fields fields) {
        return new Smart(
                fields.text("specific"),
                fields.text("measurable"),
                fields.text("assignable"),
                fields.text("relevant"),
                fields.text("trackable"));
    }

    private static Optional<Consensus> consensus(Fields item) {
        Fields fields = item.group("consensus");
        return fields.choice("level", ConsensusLevel.values(), ConsensusLevel::id)
                .map(level -> new Consensus(
                        level,
                        fields.date("called"),
                        fields.date("closed"),
                        fields.text("basis"),
                        fields.mentions("minority"),
                        fields.span()));
    }

    private static List<Lineage> lineage(Fields item) {
        Fields all = item.group("lineage");
        List<Lineage> lineage = new ArrayList<>();
        for (YamlScalar release : all.keys()) {
            Fields fields = all.group(release.value());
            fields.choice("operation", LineageOperation.told().toArray(LineageOperation[]::new), LineageOperation::id)
                    .ifPresent(operation -> lineage.add(new Lineage(
                            release.value(), operation, fields.mentions("to"), fields.text("reason"), release.span())));
        }
        return lineage;
    }
}
