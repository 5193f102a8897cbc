package io.github.reportassembly.read.yaml;

import static io.github.reportassembly.read.yaml.FieldType.Basic.ADDRESS;
import static io.github.reportassembly.read.yaml.FieldType.Basic.DATE;
import static io.github.reportassembly.read.yaml.FieldType.Basic.LINE;
import static io.github.reportassembly.read.yaml.FieldType.Basic.MARKDOWN;
import static io.github.reportassembly.read.yaml.FieldType.Basic.NUMBER;
import static io.github.reportassembly.read.yaml.FieldType.Basic.WORDS;

import io.github.reportassembly.model.Confidentiality;
import io.github.reportassembly.model.ErratumType;
import io.github.reportassembly.model.Implementation;
import io.github.reportassembly.model.MeetingKind;
import io.github.reportassembly.model.Relevance;
import io.github.reportassembly.model.RequestStatus;
import io.github.reportassembly.read.yaml.FieldType.Choice;
import io.github.reportassembly.read.yaml.FieldType.Entries;
import io.github.reportassembly.read.yaml.FieldType.Group;
import io.github.reportassembly.read.yaml.FieldType.Ids;
import java.util.List;
import java.util.Map;

/** The files that list things under their ids. */
final class ListSchema {
    static final Entries SOURCES = entries(
            KeyRule.id("src-"),
            "a source",
            new Field("citation", MARKDOWN, Need.ALWAYS, "As the list of sources prints it"),
            new Field("url", ADDRESS, Need.NEVER, "Where it can be read"),
            new Field("accessed", DATE, Need.NEVER, "When it was read there"),
            new Field(
                    "confidentiality",
                    Choice.of("confidentiality", Confidentiality.values(), Confidentiality::id),
                    Need.ALWAYS,
                    "Who may read it"));

    static final Entries REQUESTS = entries(
            KeyRule.id("rfi-"),
            "a request for information",
            new Field("text", MARKDOWN, Need.ALWAYS, "What was asked"),
            new Field("asked-of", WORDS, Need.ALWAYS, "Who was asked"),
            new Field("asked-on", DATE, Need.ALWAYS, "When"),
            new Field("response", MARKDOWN, Need.NEVER, "What was answered"),
            new Field(
                    "status",
                    Choice.of("status of a request", RequestStatus.values(), RequestStatus::id),
                    Need.ALWAYS,
                    "How far it has come"));

    static final Entries PRIOR_RECOMMENDATIONS = entries(
            KeyRule.id("pri-"),
            "a prior recommendation",
            new Field("number", NUMBER, Need.ALWAYS, "As it was printed, in quotes"),
            new Field("text", MARKDOWN, Need.ALWAYS, "What was asked"),
            new Field("attempted", MARKDOWN, Need.FINAL, "What was done"),
            new Field("intended-effect", MARKDOWN, Need.FINAL, "What it was to bring about"),
            new Field("more-work", MARKDOWN, Need.FINAL, "What is left to do"),
            new Field("conclusion", MARKDOWN, Need.FINAL, "What the team concludes"),
            new Field(
                    "still-relevant",
                    Choice.of("relevance", Relevance.values(), Relevance::id),
                    Need.FINAL,
                    "Now as then"),
            new Field(
                    "implementation",
                    Choice.of("implementation", Implementation.values(), Implementation::id),
                    Need.FINAL,
                    "How far it was carried out"),
            new Field("recommendation", Ids.one("rec-"), Need.NEVER, "The recommendation that takes it up"));

    static final Entries GLOSSARY = entries(
            KeyRule.id("term-"),
            "a term",
            new Field("term", LINE, Need.ALWAYS, "The term"),
            new Field("expansion", LINE, Need.NEVER, "What an abbreviation stands for"),
            new Field("definition", MARKDOWN, Need.ALWAYS, "What it means"));

    static final Entries MEETINGS = entries(
            KeyRule.id("meet-"),
            "a meeting",
            new Field("date", DATE, Need.ALWAYS, "When"),
            new Field(
                    "kind",
                    Choice.of("kind of meeting", MeetingKind.values(), MeetingKind::id)
                            .withSynonyms(Map.of("plenary", "team", "outreach", "consultation", "site-visit", "visit")),
                    Need.ALWAYS,
                    "Who met"),
            new Field(
                    "sub-teams",
                    Ids.several(""),
                    Need.NEVER,
                    "Keys of the sub-teams that met; the whole team unless said"),
            new Field("subject", LINE, Need.NEVER, "What it was about"),
            new Field("place", WORDS, Need.NEVER, "A town, or the word for online"),
            new Field("attended", Ids.several(""), Need.ALWAYS, "Keys of members who were there"),
            new Field("minutes", ADDRESS, Need.NEVER, "Where the minutes can be read"));

    static final Entries ERRATA = entries(
            KeyRule.DATE,
            "an erratum",
            new Field(
                    "type",
                    Choice.of("type of erratum", ErratumType.values(), ErratumType::id),
                    Need.ALWAYS,
                    "Its weight"),
            new Field("change", MARKDOWN, Need.ALWAYS, "What changed"),
            new Field("place", NUMBER, Need.NEVER, "An id, or a printed number in quotes"));

    private ListSchema() {}

    private static Entries entries(KeyRule keys, String noun, Field... fields) {
        return new Entries(keys, new Group(new Structure(noun, List.of(fields))));
    }
}
