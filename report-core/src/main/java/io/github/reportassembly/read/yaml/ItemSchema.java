package io.github.reportassembly.read.yaml;

import static io.github.reportassembly.read.yaml.FieldType.Basic.DATE;
import static io.github.reportassembly.read.yaml.FieldType.Basic.LINE;
import static io.github.reportassembly.read.yaml.FieldType.Basic.MARKDOWN;

import io.github.reportassembly.model.ConsensusLevel;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.read.yaml.FieldType.Choice;
import io.github.reportassembly.read.yaml.FieldType.Entries;
import io.github.reportassembly.read.yaml.FieldType.Group;
import io.github.reportassembly.read.yaml.FieldType.Ids;
import java.util.List;
import java.util.Map;

/** The fields of recommendations, findings and minority statements. */
final class ItemSchema {
    private static final FieldType KEYS = Ids.several("");
    private static final FieldType REFERENCES = Ids.several("rec-");

    private static final FieldType STATUS = Choice.of("status", ItemStatus.values(), ItemStatus::id)
            .withSynonyms(Map.of(
                    "approved",
                    "agreed",
                    "final",
                    "agreed",
                    "done",
                    "agreed",
                    "open",
                    "draft",
                    "finished",
                    "agreed",
                    "removed",
                    "withdrawn",
                    "deleted",
                    "withdrawn",
                    "dropped",
                    "withdrawn"));

    private static final FieldType PRIORITY = Choice.of("priority", Priority.values(), Priority::id)
            .withSynonyms(Map.of("urgent", "high", "critical", "high", "normal", "medium", "mid", "medium"));

    private static final Structure LINEAGE_ENTRY = new Structure(
            "a lineage entry",
            List.of(
                    new Field(
                            "operation",
                            Choice.of(
                                    "operation",
                                    LineageOperation.told().toArray(LineageOperation[]::new),
                                    LineageOperation::id),
                            Need.ALWAYS,
                            "What became of it after that release"),
                    new Field("to", REFERENCES, Need.NEVER, "What it became; itself too if it lives on after a split"),
                    new Field("reason", MARKDOWN, Need.NEVER, "Why")));

    private static final FieldType LINEAGE = new Entries(KeyRule.ANY, new Group(LINEAGE_ENTRY));

    private static final FieldType CONSENSUS = new Group(new Structure(
            "a consensus",
            List.of(
                    new Field(
                            "level",
                            Choice.of("consensus level", ConsensusLevel.values(), ConsensusLevel::id),
                            Need.ALWAYS,
                            "How far the team agrees"),
                    new Field("called", DATE, Need.NEVER, "When members were asked"),
                    new Field("closed", DATE, Need.NEVER, "When the call ended"),
                    new Field("basis", MARKDOWN, Need.NEVER, "How the level was found"),
                    new Field("minority", KEYS, Need.NEVER, "Members who do not agree; each needs a min- file"))));

    private static final Structure PART_FIELDS = new Structure(
            "a part",
            List.of(
                    new Field("text", MARKDOWN, Need.ALWAYS, "What is asked"),
                    new Field("title", LINE, Need.NEVER, "A heading for the part"),
                    new Field("owner", KEYS, Need.NEVER, "Who is to act, if not the whole's owner"),
                    new Field("priority", PRIORITY, Need.NEVER, "How urgent it is, if not as the whole"),
                    new Field("due", DATE, Need.NEVER, "By when, if not as the whole"),
                    new Field("consensus", CONSENSUS, Need.NEVER, "How far the team agrees, if not as on the whole"),
                    new Field("status", STATUS, Need.NEVER, "How far it has come, if not as the whole"),
                    new Field("lineage", LINEAGE, Need.NEVER, "What became of it after a release")));

    private static final FieldType SMART = new Group(new Structure(
            "smart",
            List.of(
                    new Field("specific", MARKDOWN, Need.NEVER, "What exactly is asked"),
                    new Field("measurable", MARKDOWN, Need.NEVER, "What is counted"),
                    new Field("assignable", MARKDOWN, Need.NEVER, "Who can do it"),
                    new Field("relevant", MARKDOWN, Need.NEVER, "Why it matters"),
                    new Field("trackable", MARKDOWN, Need.NEVER, "How progress is seen"))));

    static final Structure RECOMMENDATION = new Structure(
            "a recommendation",
            List.of(
                    new Field("title", LINE, Need.ALWAYS, "What contents and the table of recommendations show"),
                    new Field(
                            "kind",
                            Choice.of("kind", RecommendationKind.values(), RecommendationKind::id),
                            Need.NEVER,
                            "A recommendation unless said; a suggestion does not bind"),
                    new Field("status", STATUS, Need.ALWAYS, "How far it has come"),
                    new Field("text", MARKDOWN, Need.NEVER, "What is asked; with parts, their introduction"),
                    new Field(
                            "parts",
                            new Entries(KeyRule.WORD, new Group(PART_FIELDS)),
                            Need.NEVER,
                            "Items with numbers of their own"),
                    new Field("owner", KEYS, Need.DRAFT, "Who is to act: keys of the report's owners"),
                    new Field("priority", PRIORITY, Need.DRAFT, "How urgent it is"),
                    new Field("priority-reason", MARKDOWN, Need.FINAL, "Why it is that urgent"),
                    new Field("findings", Ids.several("fnd-"), Need.DRAFT, "The findings that it rests on"),
                    new Field("intent", MARKDOWN, Need.NEVER, "What it is to bring about"),
                    new Field("rationale", MARKDOWN, Need.NEVER, "Why"),
                    new Field("resources", MARKDOWN, Need.NEVER, "What it takes"),
                    new Field("success-measure", MARKDOWN, Need.FINAL, "How one will know that it worked"),
                    new Field("smart", SMART, Need.NEVER, "Notes on how it can be carried out"),
                    new Field("due", DATE, Need.NEVER, "By when"),
                    new Field("completion", MARKDOWN, Need.NEVER, "When it is done"),
                    new Field("dependencies", REFERENCES, Need.NEVER, "Recommendations that come first"),
                    new Field("goals", KEYS, Need.NEVER, "Keys of the report's strategic goals"),
                    new Field("mandate", KEYS, Need.NEVER, "Keys of the mandate's clauses"),
                    new Field("consensus", CONSENSUS, Need.FINAL, "How far the team agrees"),
                    new Field("lineage", LINEAGE, Need.NEVER, "What became of it after a release")),
            List.of("text", "parts"));

    static final Structure FINDING = new Structure(
            "a finding",
            List.of(
                    new Field("title", LINE, Need.ALWAYS, "The finding in a few words"),
                    new Field("status", STATUS, Need.ALWAYS, "How far it has come"),
                    new Field("statement", MARKDOWN, Need.ALWAYS, "What the team found"),
                    new Field("evidence", MARKDOWN, Need.DRAFT, "What it rests on"),
                    new Field("lineage", LINEAGE, Need.NEVER, "What became of it after a release")));

    static final Structure MINORITY = new Structure(
            "a minority statement",
            List.of(
                    new Field("title", LINE, Need.ALWAYS, "What it is about"),
                    new Field("authors", KEYS, Need.ALWAYS, "Members who say it"),
                    new Field("recommendations", REFERENCES, Need.ALWAYS, "What it speaks against; parts too"),
                    new Field("text", MARKDOWN, Need.ALWAYS, "Printed word for word")));

    private ItemSchema() {}
}
