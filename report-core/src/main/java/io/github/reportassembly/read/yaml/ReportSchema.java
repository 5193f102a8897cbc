package io.github.reportassembly.read.yaml;

import static io.github.reportassembly.read.yaml.FieldType.Basic.COUNT;
import static io.github.reportassembly.read.yaml.FieldType.Basic.DATE;
import static io.github.reportassembly.read.yaml.FieldType.Basic.LINE;
import static io.github.reportassembly.read.yaml.FieldType.Basic.MARKDOWN;
import static io.github.reportassembly.read.yaml.FieldType.Basic.NAME;
import static io.github.reportassembly.read.yaml.FieldType.Basic.WORDS;

import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.ChapterStatus;
import io.github.reportassembly.model.DiagnosticLevel;
import io.github.reportassembly.model.MemberRole;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.NumberingScope;
import io.github.reportassembly.model.PartStyle;
import io.github.reportassembly.model.SubTeamKind;
import io.github.reportassembly.read.yaml.FieldType.Choice;
import io.github.reportassembly.read.yaml.FieldType.Entries;
import io.github.reportassembly.read.yaml.FieldType.Group;
import io.github.reportassembly.read.yaml.FieldType.Ids;
import java.util.List;
import java.util.Map;

/** The fields of {@code report.yaml} and {@code chapter.yaml}. */
final class ReportSchema {
    private static final FieldType KEY = Ids.one("");
    private static final FieldType KEYS = Ids.several("");
    private static final FieldType SCOPE = Choice.of("scope of numbers", NumberingScope.values(), NumberingScope::id);

    private static final FieldType MANDATE = new Group(new Structure(
            "the mandate",
            List.of(
                    new Field("text", MARKDOWN, Need.DRAFT, "What the team was asked to do"),
                    new Field("clauses", new Entries(KeyRule.WORD, LINE), Need.NEVER, "Clauses, by their keys"))));

    private static final FieldType NUMBERING = new Group(new Structure(
            "the numbering",
            List.of(
                    new Field(
                            "policy",
                            Choice.of("policy", NumberingPolicy.values(), NumberingPolicy::id),
                            Need.NEVER,
                            "Whether published numbers stay"),
                    new Field("recommendations", SCOPE, Need.NEVER, "7 in the report, 3.2 by chapter"),
                    new Field(
                            "parts",
                            Choice.of("style of parts", PartStyle.values(), PartStyle::id),
                            Need.NEVER,
                            "7.2 or 7(b)"),
                    new Field("recommendation-prefix", WORDS, Need.NEVER, "Stands before each number"),
                    new Field("findings", SCOPE, Need.NEVER, "By chapter unless said"),
                    new Field("finding-prefix", WORDS, Need.NEVER, "Stands before each number; F unless said"))));

    private static final FieldType WINDOW = new Group(new Structure(
            "the comment window",
            List.of(
                    new Field("opens", DATE, Need.DRAFT_ONLY, "The first day"),
                    new Field("closes", DATE, Need.DRAFT_ONLY, "The last day, as first announced"),
                    new Field(
                            "extensions",
                            new Entries(KeyRule.DATE, MARKDOWN),
                            Need.NEVER,
                            "Later last days, each with its reason"),
                    new Field(
                            "minimum-days", COUNT, Need.NEVER, "How long it must be open at least; 40 unless said"))));

    private static final Structure WAIVER = new Structure(
            "a waiver",
            List.of(
                    new Field("owner", KEY, Need.ALWAYS, "The member who answers for it"),
                    new Field("reason", MARKDOWN, Need.ALWAYS, "Why")));

    private static final FieldType RELEASE = new Group(new Structure(
            "the release",
            List.of(
                    new Field("limitations", MARKDOWN, Need.DRAFT, "What the team could not do"),
                    new Field("window", WINDOW, Need.DRAFT_ONLY, "When comments are taken"),
                    new Field(
                            "channels",
                            new Entries(KeyRule.WORD, WORDS),
                            Need.DRAFT_ONLY,
                            "Where to send comments: form, email"),
                    new Field(
                            "questions",
                            new Entries(KeyRule.id("ask-"), MARKDOWN),
                            Need.DRAFT_ONLY,
                            "Questions to commenters"),
                    new Field(
                            "waivers",
                            new Entries(KeyRule.ANY, new Entries(KeyRule.ANY, new Group(WAIVER))),
                            Need.NEVER,
                            "Rules that one thing may break in a draft"))));

    private static final Structure DIAGNOSTIC = new Structure(
            "a setting of a diagnostic",
            List.of(
                    new Field(
                            "severity",
                            Choice.of("severity", DiagnosticLevel.values(), DiagnosticLevel::id)
                                    .withSynonyms(Map.of(
                                            "no", "off", "none", "off", "never", "off", "info", "note", "warn",
                                            "warning", "fatal", "error")),
                            Need.ALWAYS,
                            "How much problems of this kind weigh; off: they are not told"),
                    new Field("reason", MARKDOWN, Need.ALWAYS, "Why")));

    private static final Structure SUB_TEAM = new Structure(
            "a sub-team",
            List.of(
                    new Field("name", LINE, Need.ALWAYS, "Its name"),
                    new Field(
                            "kind",
                            Choice.of("kind of sub-team", SubTeamKind.values(), SubTeamKind::id),
                            Need.NEVER,
                            "What it works on"),
                    new Field("scope", MARKDOWN, Need.NEVER, "What it looks at"),
                    new Field("from", DATE, Need.NEVER, "Its first day"),
                    new Field("to", DATE, Need.NEVER, "Its last day"),
                    new Field("rapporteur", KEY, Need.NEVER, "The member who reports for it"),
                    new Field("members", KEYS, Need.NEVER, "Keys of members")));

    private static final Structure MEMBER = new Structure(
            "a member",
            List.of(
                    new Field("name", WORDS, Need.ALWAYS, "The name as printed"),
                    new Field("affiliation", WORDS, Need.NEVER, "Where the member works"),
                    new Field("appointed-by", WORDS, Need.NEVER, "The body that sent the member"),
                    new Field("role", Choice.of("role", MemberRole.values(), MemberRole::id), Need.NEVER, "The role"),
                    new Field("from", DATE, Need.NEVER, "The first day"),
                    new Field("to", DATE, Need.NEVER, "The last day")));

    static final Structure REPORT = new Structure(
            "report.yaml",
            List.of(
                    new Field("id", NAME, Need.ALWAYS, "The name of the files made"),
                    new Field("title", LINE, Need.ALWAYS, "The report's title"),
                    new Field("subtitle", LINE, Need.NEVER, "Stands below the title"),
                    new Field("body", LINE, Need.ALWAYS, "The review team"),
                    new Field("organisation", LINE, Need.NEVER, "Whom the team reports to; on the cover"),
                    new Field("notice", LINE, Need.NEVER, "Small print at the foot of the cover"),
                    new Field("authoritative-language", WORDS, Need.ALWAYS, "The language of the sources"),
                    new Field("languages", KEYS, Need.ALWAYS, "The languages of the report"),
                    new Field("mandate", MANDATE, Need.DRAFT, "What the team was asked to do"),
                    new Field("goals", new Entries(KeyRule.WORD, LINE), Need.NEVER, "Strategic goals"),
                    new Field(
                            "owners", new Entries(KeyRule.WORD, LINE), Need.DRAFT, "Everybody who may be asked to act"),
                    new Field("chapters", KEYS, Need.ALWAYS, "Folders, in the order of printing"),
                    new Field("numbering", NUMBERING, Need.NEVER, "How things are numbered"),
                    new Field("release", RELEASE, Need.NEVER, "Facts of the next release"),
                    new Field(
                            "diagnostics",
                            new Entries(KeyRule.ANY, new Group(DIAGNOSTIC)),
                            Need.NEVER,
                            "What single kinds of problems weigh in this report, by their codes"),
                    new Field(
                            "sub-teams", new Entries(KeyRule.WORD, new Group(SUB_TEAM)), Need.ALWAYS, "The sub-teams"),
                    new Field("members", new Entries(KeyRule.WORD, new Group(MEMBER)), Need.ALWAYS, "The members")));

    static final Structure CHAPTER = new Structure(
            "chapter.yaml",
            List.of(
                    new Field(
                            "part",
                            Choice.of("part of a report", ChapterPart.values(), ChapterPart::id)
                                    .withSynonyms(Map.of("annex", "appendix", "main", "body")),
                            Need.ALWAYS,
                            "Where it stands; an attachment is printed word for word"),
                    new Field("sub-teams", KEYS, Need.ALWAYS, "Keys of sub-teams"),
                    new Field("rapporteur", KEY, Need.NEVER, "The first sub-team's unless said"),
                    new Field(
                            "status",
                            Choice.of("chapter status", ChapterStatus.values(), ChapterStatus::id)
                                    .withSynonyms(Map.of(
                                            "in progress",
                                            "drafting",
                                            "draft",
                                            "drafting",
                                            "started",
                                            "drafting",
                                            "planned",
                                            "outline",
                                            "approved",
                                            "agreed",
                                            "final",
                                            "frozen",
                                            "done",
                                            "frozen",
                                            "in review",
                                            "agreed")),
                            Need.ALWAYS,
                            "How far it has come"),
                    new Field("scope", MARKDOWN, Need.NEVER, "What it covers"),
                    new Field("progress", new Entries(KeyRule.DATE, MARKDOWN), Need.NEVER, "One entry a week")));

    private ReportSchema() {}
}
