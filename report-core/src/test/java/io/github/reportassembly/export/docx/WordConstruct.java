package io.github.reportassembly.export.docx;

import static io.github.reportassembly.export.docx.WordSample.SPAN;
import static io.github.reportassembly.export.docx.WordSample.emphasis;
import static io.github.reportassembly.export.docx.WordSample.label;
import static io.github.reportassembly.export.docx.WordSample.reference;
import static io.github.reportassembly.export.docx.WordSample.strong;
import static io.github.reportassembly.export.docx.WordSample.text;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.CalloutKind;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Glossary;
import io.github.reportassembly.document.GlossaryEntry;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.Highlight;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Keyboard;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Landscape;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.LanguageSpan;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.StatusBox;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Subscript;
import io.github.reportassembly.document.Superscript;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.TableSetting;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/** Documents that hold one construct each, for golden files and for judges from outside. */
enum WordConstruct {
    INLINES(make -> List.of(make.paragraph(
            text("Plain "),
            emphasis("emphasized"),
            text(" "),
            strong("strong"),
            text(" "),
            new Strong(List.of(emphasis("both"))),
            text(" H"),
            new Subscript(List.of(text("2"))),
            text("O m"),
            new Superscript(List.of(text("2"))),
            new Strikethrough(List.of(text("gone"))),
            new Code("x == 1", SPAN),
            new Keyboard(List.of(text("Enter"))),
            new Highlight(List.of(text("marked"))),
            new LineBreak(SPAN),
            text("no\u2011break, soft\u00ADhyphen")))),
    LINKS(make -> List.of(
            make.section(2, "sec-here", "Here"),
            make.paragraph(
                    new Link("https://review.example/a?b=c&d", List.of(text("link"))),
                    new InternalLink(new Label("sec-here"), List.of(text("inside")), SPAN),
                    new InternalLink(new Label("sec-nowhere"), List.of(text("nowhere")), SPAN)))),
    NUMBERED_PARAGRAPH(make -> List.of(make.chapter(
            SectionKind.CHAPTER, "", "One", make.numbered(text("First.")), make.numbered(text("Second."))))),
    LISTS(make -> List.of(
            make.list(
                    ListKind.ORDERED,
                    3,
                    make.item("third", make.list(ListKind.ORDERED, 1, make.item("inner"))),
                    make.item("fourth")),
            make.list(ListKind.BULLET, 1, make.item("point"), make.task(true, "done")))),
    SECTIONS(make -> List.of(
            make.chapter(
                    SectionKind.CHAPTER,
                    "sec-one",
                    "One",
                    make.numbered(reference(ReferenceForm.FULL, "sec-one", "sec-none")),
                    make.section(2, "", "Inner")),
            make.chapter(SectionKind.APPENDIX, "", "Terms"))),
    REFERENCES(make -> List.of(
            make.section(2, "sec-a", "Title of it"),
            make.paragraph(
                    reference(ReferenceForm.NUMBER, "sec-a"),
                    reference(ReferenceForm.TITLE, "sec-a"),
                    reference(ReferenceForm.PAGE, "sec-a"),
                    reference(ReferenceForm.FULL, "sec-a", "sec-none")))),
    TABLE(make -> List.of(make.table(
            "tbl-a",
            "A table",
            List.of(make.row(RowKind.HEAD, "Name", "Value")),
            List.of(
                    make.row(RowKind.GROUP, "Group", ""),
                    new TableRow(RowKind.BODY, List.of(make.cell(1, 2, "tall"), make.cell("1"))),
                    new TableRow(RowKind.BODY, List.of(make.cell("2"))),
                    new TableRow(RowKind.TOTAL, List.of(make.cell(2, 1, "all")))),
            Alignment.START,
            Alignment.END))),
    TABLES_IN_A_ROW(make -> List.of(
            make.table("", "", List.of(), List.of(make.row(RowKind.BODY, "a")), Alignment.START),
            make.table("", "", List.of(), List.of(make.row(RowKind.BODY, "b")), Alignment.START))),
    TABLE_ON_TURNED_PAGE(
            make -> List.of(
                    make.paragraph("Before."),
                    make.table(
                            "tbl-a",
                            "Too wide",
                            List.of(make.row(RowKind.HEAD, "Name", "Value")),
                            List.of(make.row(RowKind.BODY, "a", "1")),
                            Alignment.START,
                            Alignment.END),
                    make.paragraph("After.")),
            table -> List.of(new TableSetting(table, true, 709_890, 100, List.of(609_890, 100_000), Map.of()))),
    TABLE_WITH_SMALLER_TEXT(
            make -> List.of(make.table(
                    "",
                    "",
                    List.of(make.row(RowKind.HEAD, "Name", "Value")),
                    List.of(
                            make.row(RowKind.BODY, "a", "1"),
                            new TableRow(
                                    RowKind.BODY,
                                    List.of(
                                            new TableCell(true, 1, 1, List.of(make.paragraph("head of a row"))),
                                            make.cell("2"))),
                            make.row(RowKind.TOTAL, "all", "3")),
                    Alignment.START,
                    Alignment.END)),
            // With the label column, at 7.5 points.
            table -> List.of(new TableSetting(table, false, 440_000, 86, List.of(340_000, 100_000), Map.of()))),
    TABLE_WITH_DECIMALS(
            make -> List.of(make.table(
                    "",
                    "",
                    List.of(make.row(RowKind.HEAD, "Name", "Value")),
                    List.of(
                            make.row(RowKind.BODY, "a", "10"),
                            make.row(RowKind.BODY, "b", "2.5"),
                            make.row(RowKind.BODY, "c", "0.25")),
                    Alignment.START,
                    Alignment.DECIMAL)),
            // Keys are cells in the order of rows; the longest number ends where its column does.
            table -> List.of(new TableSetting(
                    table, false, 372_000, 100, List.of(272_000, 100_000), Map.of(3, 12_000, 5, 4_800)))),
    TABLE_IN_PARTS(
            make -> List.of(make.table(
                    "tbl-a",
                    "Too many columns",
                    List.of(make.row(RowKind.HEAD, "Name", "One", "Two")),
                    List.of(make.row(RowKind.BODY, "a", "1", "2")),
                    Alignment.START,
                    Alignment.END,
                    Alignment.END)),
            table -> List.of(
                    new TableSetting(
                            part(table, "tbl-a", table.caption(), 1),
                            false,
                            372_000,
                            82,
                            List.of(272_000, 100_000),
                            Map.of()),
                    new TableSetting(
                            part(table, "", List.of(), 2), false, 372_000, 82, List.of(272_000, 100_000), Map.of()))),
    FIGURE(make -> List.of(new Figure(
            make.origin(),
            label("fig-a"),
            "images/plan.svg",
            List.of(text("A figure")),
            "What it shows",
            OptionalInt.of(50),
            List.of(text("Source: nobody"))))),
    FIGURE_MISSING(make -> List.of(new Figure(
            make.origin(), label(""), "none.png", List.of(), "What it would show", OptionalInt.empty(), List.of()))),
    FOOTNOTES(make -> List.of(make.paragraph(
            text("Text"),
            new Footnote(
                    "long",
                    List.of(
                            make.paragraph("First."),
                            make.list(ListKind.BULLET, 1, make.item("point")),
                            make.table("", "", List.of(), List.of(make.row(RowKind.BODY, "cell")), Alignment.START)),
                    SPAN),
            text(" and again"),
            new FootnoteReference("long", SPAN)))),
    CALLOUT(make -> List.of(new Callout(make.origin(), CalloutKind.WARNING, List.of(make.paragraph("Careful."))))),
    QUOTATION(make -> List.of(new Quotation(
            make.origin(), List.of(make.paragraph("Said."), make.role(ParagraphRole.SOURCE, "\u2014 somebody"))))),
    CODE(make -> List.of(new CodeBlock(make.origin(), "yaml", "a:\n  b: 1\n"))),
    EDITOR_NOTE(make ->
            List.of(make.paragraph("Text."), new EditorNote(make.origin(), List.of(make.paragraph("Is this so?"))))),
    STATUS_BOX(make -> List.of(
            new StatusBox(make.origin(), List.of(text("Comments are open")), List.of(make.paragraph("Send them."))))),
    COVER(make -> List.of(new Cover(
            make.origin(),
            List.of(text("The team")),
            List.of(text("The body")),
            List.of(text("The title")),
            List.of(text("The subtitle")),
            List.of(text("DRAFT")),
            List.of(text("Comments are open")),
            List.of(make.detail("Version", "1.0"), make.detail("Date", "today")),
            List.of(text("A remark."))))),
    CONTENTS(make -> List.of(
            new Contents(make.origin(), ContentsKind.SECTIONS),
            new Contents(make.origin(), ContentsKind.TABLES),
            make.chapter(SectionKind.CHAPTER, "sec-one", "One", make.section(2, "", "Inner")),
            make.table("tbl-a", "A table", List.of(), List.of(make.row(RowKind.BODY, "a")), Alignment.START))),
    GLOSSARY(make -> List.of(new Glossary(
            make.origin(),
            List.of(new GlossaryEntry(
                    label("term-a"),
                    List.of(text("RZERC")),
                    List.of(text("a committee")),
                    List.of(make.paragraph("It."))))))),
    HANGING_LIST(make -> List.of(new HangingList(
            make.origin(),
            List.of(new HangingItem(
                    label("q-1"), List.of(text("Q1")), List.of(make.paragraph("What?"), make.paragraph("More."))))))),
    LANDSCAPE(make -> List.of(
            make.paragraph("Before."),
            new Landscape(
                    make.origin(),
                    List.of(make.table(
                            "tbl-a", "Wide", List.of(), List.of(make.row(RowKind.BODY, "a")), Alignment.START))),
            make.paragraph("After."))),
    LANGUAGE(make -> List.of(
            new LanguageBlock(make.origin(), "ar", List.of(make.paragraph("\u0646\u0635 1"))),
            make.paragraph(text("In "), new LanguageSpan("fr", List.of(text("fran\u00E7ais")))))),
    ATTACHMENT(
            make -> List.of(make.chapter(SectionKind.ATTACHMENT, "", "Statement", make.paragraph("As it was sent.")))),
    RUN_IN_HEADING(make -> List.of(make.section(5, "sec-five", "Fifth level", make.paragraph("Runs on.")))),
    RUN_IN_HEADING_NUMBERED(make -> List.of(make.chapter(
            SectionKind.CHAPTER, "", "One", make.section(5, "", "Is it so?", make.numbered(text("Runs on.")))))),
    RECOMMENDATION(make -> List.of(new ItemBlock(
            make.origin(),
            label("rec-a"),
            ItemKind.RECOMMENDATION,
            "7",
            List.of(text("Recommendation 7")),
            List.of(text("Title")),
            List.of(make.paragraph("Text.")),
            List.of(new ItemPart(
                    make.origin(),
                    label("rec-a.b"),
                    "7.1",
                    List.of(text("Part.")),
                    List.of(make.paragraph("Its text.")))),
            List.of(make.detail("Owner", "The board"))))),
    FINDING(make -> List.of(new ItemBlock(
            make.origin(),
            label("fnd-a"),
            ItemKind.FINDING,
            "F1.1",
            List.of(new InternalLink(new Label("fnd-a"), List.of(text("Finding F1.1")), true, SPAN)),
            List.of(),
            List.of(make.paragraph("It is so.")),
            List.of(),
            List.of(make.detail("Evidence", "seen"))))),
    WITHDRAWN(make -> List.of(new ItemBlock(
            make.origin(),
            label(""),
            ItemKind.WITHDRAWN,
            "9",
            List.of(text("Recommendation 9")),
            List.of(text("Title of old")),
            List.of(make.paragraph("Withdrawn, since done.")),
            List.of(),
            List.of())));

    /** Functions that hold nothing, which the check cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<WordSample, List<Block>> blocks;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Table, List<TableSetting>> settings;

    WordConstruct(Function<WordSample, List<Block>> blocks) {
        this(blocks, table -> List.of());
    }

    /** @param settings how the pages have its tables */
    WordConstruct(Function<WordSample, List<Block>> blocks, Function<Table, List<TableSetting>> settings) {
        this.blocks = blocks;
        this.settings = settings;
    }

    /** The first column of a table and another. */
    private static Table part(Table whole, String label, List<Inline> caption, int column) {
        return new Table(
                whole.origin(),
                label(label),
                caption,
                List.of(whole.columns().get(0), whole.columns().get(column)),
                whole.head().stream().map(row -> part(row, column)).toList(),
                whole.body().stream().map(row -> part(row, column)).toList(),
                whole.wide(),
                whole.dense(),
                List.of());
    }

    private static TableRow part(TableRow row, int column) {
        return new TableRow(row.kind(), List.of(row.cells().get(0), row.cells().get(column)));
    }

    private PageIndex pages(List<Block> written) {
        Map<String, List<TableSetting>> set = new TreeMap<>();
        for (Block block : written) {
            if (block instanceof Table table) {
                set.put(table.origin().id(), settings.apply(table));
            }
        }
        return new PageIndex(Map.of(), 0, set);
    }

    /** The file of a document that holds nothing else, without fonts. */
    byte[] file() {
        MatterKind matter = this == COVER ? MatterKind.COVER : MatterKind.BODY;
        List<Block> written = blocks.apply(new WordSample());
        Document document = new Document(WordSample.info("en"), List.of(new Matter(matter, written)));
        WordOptions options = new WordOptions(false, false, false);
        return WordSample.write(document, WordReportSample.images(), pages(written), Sheet.A4, options);
    }
}
