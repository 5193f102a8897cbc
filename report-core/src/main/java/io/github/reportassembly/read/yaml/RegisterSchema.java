package io.github.reportassembly.read.yaml;

import static io.github.reportassembly.read.yaml.FieldType.Basic.DATE;
import static io.github.reportassembly.read.yaml.FieldType.Basic.MARKDOWN;
import static io.github.reportassembly.read.yaml.FieldType.Basic.NUMBER;
import static io.github.reportassembly.read.yaml.FieldType.Basic.WORDS;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.read.yaml.FieldType.Choice;
import io.github.reportassembly.read.yaml.FieldType.Entries;
import io.github.reportassembly.read.yaml.FieldType.Group;
import java.util.List;
import java.util.Map;

/** A file of the register (SOURCES, section 7). */
final class RegisterSchema {
    /** The only format that there is so far. */
    static final String FORMAT_1 = "1";

    private static final FieldType STAGE =
            Choice.of("stage of a release", new Stage[] {Stage.DRAFT, Stage.FINAL}, Stage::id);

    private static final FieldType POLICY = Choice.of("policy", NumberingPolicy.values(), NumberingPolicy::id);

    private static final FieldType OPERATION = Choice.of("operation", LineageOperation.values(), LineageOperation::id);

    private static final FieldType STATUS = new Choice("status in a register", List.of("withdrawn"), Map.of());

    private static final FieldType PRIORITY = Choice.of("priority", Priority.values(), Priority::id);

    private static final FieldType PUBLISHED = new Group(new Structure(
            "a published number",
            List.of(
                    new Field("number", NUMBER, Need.ALWAYS, "As printed"),
                    new Field("in", WORDS, Need.ALWAYS, "The chapter"),
                    new Field("text", WORDS, Need.ALWAYS, "A hash of what the text means"),
                    new Field("title", WORDS, Need.ALWAYS, "The title as printed"),
                    new Field("status", STATUS, Need.NEVER, "Said of what was withdrawn"))));

    private static final FieldType BECAME = new Group(new Structure(
            "an entry of became",
            List.of(
                    new Field("operation", OPERATION, Need.ALWAYS, "What became of it"),
                    new Field("now", FieldType.Ids.several(""), Need.NEVER, "Its numbers now"),
                    new Field("moved-from", WORDS, Need.NEVER, "The chapter where it stood"),
                    new Field("reason", WORDS, Need.NEVER, "Why"))));

    static final Structure RELEASE = new Structure(
            "a register file",
            List.of(
                    new Field("format", WORDS, Need.ALWAYS, "The version of this format"),
                    new Field("version", WORDS, Need.ALWAYS, "The release"),
                    new Field("stage", STAGE, Need.ALWAYS, "What it was"),
                    new Field("date", DATE, Need.ALWAYS, "When it was released"),
                    new Field("commit", WORDS, Need.NEVER, "The commit that it was made from"),
                    new Field("policy", POLICY, Need.ALWAYS, "Whether numbers are kept from release to release"),
                    new Field(
                            "follows",
                            new Entries(KeyRule.ANY, WORDS),
                            Need.ALWAYS,
                            "The releases before, with their seals"),
                    new Field("numbers", new Entries(KeyRule.ANY, PUBLISHED), Need.ALWAYS, "Numbers by id"),
                    new Field("became", new Entries(KeyRule.ANY, BECAME), Need.NEVER, "What became of each old number"),
                    new Field("added", new Entries(KeyRule.ANY, NUMBER), Need.NEVER, "What is new"),
                    new Field("files", new Entries(KeyRule.ANY, WORDS), Need.NEVER, "SHA-256 of the files beside it"),
                    // A file cut short lacks it: the check of seals says so.
                    new Field("seal", WORDS, Need.NEVER, "SHA-256 of all lines above")));

    private static final FieldType TEXT = new Group(new Structure(
            "a published text",
            List.of(
                    new Field("title", WORDS, Need.NEVER, "The title as printed"),
                    new Field("owner", FieldType.Ids.several(""), Need.NEVER, "Who was to act"),
                    new Field("priority", PRIORITY, Need.NEVER, "How urgent it was"),
                    new Field("due", DATE, Need.NEVER, "By when"),
                    new Field("text", MARKDOWN, Need.NEVER, "What was asked"))));

    static final Structure TEXTS = new Structure(
            "a register file of texts",
            List.of(
                    new Field("format", WORDS, Need.ALWAYS, "The version of this format"),
                    new Field("version", WORDS, Need.ALWAYS, "The release"),
                    new Field("texts", new Entries(KeyRule.ANY, TEXT), Need.ALWAYS, "Texts by id"),
                    new Field("seal", WORDS, Need.NEVER, "SHA-256 of all lines above")));

    private RegisterSchema() {}
}
