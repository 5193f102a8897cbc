package io.github.reportassembly.export.docx;

import static io.github.reportassembly.export.docx.WordSample.SPAN;
import static io.github.reportassembly.export.docx.WordSample.emphasis;
import static io.github.reportassembly.export.docx.WordSample.label;
import static io.github.reportassembly.export.docx.WordSample.reference;
import static io.github.reportassembly.export.docx.WordSample.strong;
import static io.github.reportassembly.export.docx.WordSample.text;

import io.github.reportassembly.document.Abbreviation;
import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.CalloutKind;
import io.github.reportassembly.document.ChapterFact;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Details;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Glossary;
import io.github.reportassembly.document.GlossaryEntry;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.Highlight;
import io.github.reportassembly.document.InlineImage;
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
import io.github.reportassembly.document.PriorityMark;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.StatusBox;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Subscript;
import io.github.reportassembly.document.Superscript;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.ThematicBreak;
import io.github.reportassembly.document.Verbatim;
import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PageNumberStyle;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A small report that holds every construct. */
final class WordReportSample {
    static final PageIndex PAGES = new PageIndex(
            Map.of(
                    "sec-one", new PageNumber(PageNumberStyle.ARABIC, 1),
                    "sec-registers", new PageNumber(PageNumberStyle.ARABIC, 1),
                    "sec-two", new PageNumber(PageNumberStyle.ARABIC, 5),
                    "app-glossary", new PageNumber(PageNumberStyle.ARABIC, 7),
                    "sec-summary", new PageNumber(PageNumberStyle.ROMAN, 4)),
            8);

    private static final String LONG =
            "The registers are kept with care. They differ, however, in what they call a risk, in"
                    + " the scale they use and in how often they are read; a risk that crosses departments, such as the loss of a"
                    + " shared supplier, is rated differently by each of them or by none. ";

    private final WordSample make = new WordSample();

    static ImageStore images() {
        byte[] png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADklEQVR4nGMUco9ngAEACXwBFJ/hcMIAAAAASUVORK5CYII=");
        byte[] svg = ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"80\">"
                        + "<rect width=\"200\" height=\"80\" fill=\"#8FB3D9\"/></svg>")
                .getBytes(StandardCharsets.UTF_8);
        return new ImageStore(Map.of(
                "images/chart.png", new ReportImage("images/chart.png", ImageFormat.PNG, png, 300_000, 150_000, 2, 1),
                "images/plan.svg", new ReportImage("images/plan.svg", ImageFormat.SVG, svg, 150_000, 60_000, 0, 0)));
    }

    Document report(String language) {
        return new Document(
                WordSample.info(language),
                List.of(
                        new Matter(MatterKind.COVER, List.of(cover())),
                        new Matter(MatterKind.FRONT, List.of(status(), contents(), summary())),
                        new Matter(MatterKind.BODY, List.of(first(), second())),
                        new Matter(MatterKind.BACK, List.of(glossary(), sources(), attachment()))));
    }

    private Cover cover() {
        return new Cover(
                make.origin(),
                List.of(text("Second Security and Stability Review Team")),
                List.of(text("Sample Naming Authority (an invented body)")),
                List.of(text("Second Review of Security and Stability")),
                List.of(text("Draft report and recommendations")),
                List.of(text("DRAFT FOR PUBLIC COMMENT")),
                List.of(text("Comments are open until "), strong("28 April 2031, 23:59 UTC"), text(".")),
                List.of(
                        make.detail("Version", "0.9.0, replaces 0.8.2 of 20 January 2031"),
                        make.detail("Date", "12 March 2031"),
                        make.detail("Source", "commit 4f2a9c1, built without local changes")),
                List.of(
                        strong("Sample."),
                        text(" All bodies, findings, figures and recommendations here are invented.")));
    }

    private Section status() {
        return make.chapter(
                SectionKind.UNNUMBERED,
                "",
                "Status of this draft",
                new StatusBox(
                        make.origin(),
                        List.of(text("Comment until 28 April 2031, 23:59 UTC")),
                        List.of(make.list(
                                ListKind.ORDERED,
                                1,
                                make.item(
                                        "Cite the printed number: Recommendation 7.2, paragraph 3.12, Table 4. Numbers do"
                                                + " not change while this draft is open for comment."),
                                make.item("Use the comment form, one row for each comment.")))),
                make.section(3, "", "Questions to commenters"),
                new HangingList(
                        make.origin(),
                        List.of(
                                new HangingItem(
                                        Optional.empty(),
                                        List.of(text("Q1")),
                                        List.of(make.paragraph(
                                                text("Are the owners named in "),
                                                reference(ReferenceForm.FULL, "rec-register"),
                                                text(" the right ones?")))),
                                new HangingItem(
                                        Optional.empty(),
                                        List.of(text("Q2")),
                                        List.of(make.paragraph("Can the success measure be met?"))))),
                make.table(
                        "",
                        "Release history",
                        List.of(make.row(RowKind.HEAD, "Version", "Date", "Stage and main changes")),
                        List.of(
                                make.row(
                                        RowKind.BODY,
                                        "0.9.0",
                                        "12 March 2031",
                                        "Draft for public comment. Two"
                                                + " recommendations merged into Recommendation 7."),
                                make.row(
                                        RowKind.BODY,
                                        "0.8.2",
                                        "20 January 2031",
                                        "Working draft for the review team and" + " observers.")),
                        Alignment.START,
                        Alignment.START,
                        Alignment.START));
    }

    private Section contents() {
        return make.chapter(
                SectionKind.UNNUMBERED,
                "",
                "Contents",
                new Contents(make.origin(), ContentsKind.SECTIONS),
                new Contents(make.origin(), ContentsKind.TABLES),
                new Contents(make.origin(), ContentsKind.FIGURES));
    }

    private Section summary() {
        return make.chapter(
                SectionKind.UNNUMBERED,
                "sec-summary",
                "Executive summary",
                make.role(ParagraphRole.LEAD, "The Authority keeps its systems running well and its records badly."),
                make.paragraph(text("An echo of a note"), new FootnoteReference("n1", SPAN), text(".")));
    }

    private Section first() {
        return new Section(
                make.origin(),
                label("sec-one"),
                1,
                SectionKind.CHAPTER,
                List.of(text("Security processes inside the Authority")),
                List.of(
                        new ChapterFact("Sub-team", List.of(text("2, Security processes")), OptionalInt.empty()),
                        new ChapterFact("Rapporteur", List.of(text("Rapporteur of sub-team 2")), OptionalInt.empty()),
                        new ChapterFact("Status", List.of(text("agreed")), OptionalInt.of(3))),
                List.of(
                        make.numbered(
                                text("This chapter asks whether the Authority's own processes protect what it runs."),
                                make.note(
                                        "n1",
                                        "The four open questions are in the appendix. None of them bears on a"
                                                + " recommendation of this chapter, which therefore stands."),
                                text(" It does not cover the naming system, which is the subject of "),
                                reference(ReferenceForm.FULL, "sec-two"),
                                text(".")),
                        make.section(
                                2,
                                "sec-registers",
                                "Who answers for security risks",
                                make.numbered(text(LONG + LONG)),
                                make.section(
                                        3,
                                        "",
                                        "Risk registers in the departments",
                                        inlines(),
                                        make.section(4, "", "A heading of level four", make.numbered(text(LONG))),
                                        make.section(5, "", "A heading of level five", make.numbered(text(LONG))))),
                        lists(),
                        recommendation(),
                        finding(),
                        suggestion()));
    }

    private io.github.reportassembly.document.Paragraph inlines() {
        return make.numbered(
                text("Words "),
                emphasis("emphasized"),
                text(", "),
                strong("strong"),
                text(", "),
                new Code("code()", SPAN),
                text(", "),
                new Strikethrough(List.of(text("struck"))),
                text(", H"),
                new Subscript(List.of(text("2"))),
                text("O, 10"),
                new Superscript(List.of(text("3"))),
                text(", "),
                new Keyboard(List.of(text("Ctrl"))),
                text(", "),
                new Highlight(List.of(text("marked"))),
                text(", "),
                new Abbreviation("Domain Name System", List.of(text("DNS"))),
                text(", "),
                new Link("https://review.example/comment?a=1&b=2", List.of(text("a link"))),
                text(", "),
                new InternalLink(new Label("here"), List.of(text("a place")), SPAN),
                new Anchor(new Label("here")),
                text(", "),
                new LanguageSpan("fr", List.of(text("en français"))),
                text(", "),
                new PriorityMark(2),
                text("Medium, "),
                new InlineImage("images/none.png", "a missing picture", SPAN),
                new LineBreak(SPAN),
                reference(ReferenceForm.FULL, "tbl-risks", "fig-areas"),
                text(", "),
                reference(ReferenceForm.TITLE, "sec-registers"),
                text(" on page "),
                reference(ReferenceForm.PAGE, "sec-registers"),
                text(", "),
                reference(ReferenceForm.FULL, "rec-register.scale"),
                text(", "),
                reference(ReferenceForm.CITATION, "src-report"),
                text(", "),
                reference(ReferenceForm.FULL, "rec-unknown"),
                text(" and "),
                reference(ReferenceForm.FULL, "fnd-scales"),
                text("."),
                make.note("n2", "Interview notes of 14 October 2030."));
    }

    private Section lists() {
        return make.section(
                2,
                "",
                "Lists and boxes",
                make.numbered(text("Each recommendation was assessed on the same questions:")),
                make.list(
                        ListKind.BULLET,
                        1,
                        make.item("Was it attempted, and did the work have the intended effect?"),
                        make.item(
                                "Is it still relevant?",
                                make.list(
                                        ListKind.BULLET,
                                        1,
                                        make.item(
                                                "If so, what is left to do:",
                                                make.list(ListKind.BULLET, 1, make.item("a measure to set,"))),
                                        make.item("If not, what has replaced it?"))),
                        make.item("Is a new recommendation needed?")),
                make.numbered(text("Steps:")),
                make.list(
                        ListKind.ORDERED,
                        3,
                        make.item(
                                "Third",
                                make.list(ListKind.ORDERED, 1, make.item("first inner"), make.item("second inner"))),
                        make.item(
                                "Fourth",
                                make.list(ListKind.ORDERED, 1, make.item("starts again")),
                                make.paragraph("and more"))),
                make.numbered(text("Another list, counted anew:")),
                make.list(
                        ListKind.ORDERED,
                        1,
                        make.item("One", make.list(ListKind.BULLET, 1, make.item("mixed"))),
                        make.item("Two")),
                make.list(ListKind.BULLET, 1, make.task(true, "done"), make.task(false, "open")),
                new Quotation(
                        make.origin(),
                        List.of(
                                make.paragraph("All recommendations of the first review have been implemented."),
                                make.role(ParagraphRole.SOURCE, "— Annual report 2027, p. 12"))),
                callout(CalloutKind.NOTE),
                callout(CalloutKind.TIP),
                callout(CalloutKind.IMPORTANT),
                callout(CalloutKind.WARNING),
                callout(CalloutKind.CAUTION),
                new CodeBlock(make.origin(), "yaml", "- prior: \"9\"\n  implementation: partial\n  conclusion: <none>"),
                new EditorNote(
                        make.origin(),
                        List.of(
                                make.paragraph("Ask the finance office."),
                                make.list(ListKind.BULLET, 1, make.item("by May")))),
                new ThematicBreak(make.origin()),
                new Details(make.origin(), List.of(make.detail("Name", "Value"), make.detail("Other", "Value"))),
                new Verbatim(make.origin(), List.of(make.paragraph("Text of others, " + LONG))),
                new LanguageBlock(make.origin(), "ar", List.of(make.paragraph("توصي اللجنة بنشر السجل (2031)."))));
    }

    private Callout callout(CalloutKind kind) {
        return new Callout(
                make.origin(),
                kind,
                List.of(
                        make.paragraph("The first review set no measures of success. " + LONG),
                        make.list(ListKind.ORDERED, 1, make.item("An item in it"))));
    }

    private ItemBlock recommendation() {
        return new ItemBlock(
                make.origin(),
                label("rec-register"),
                ItemKind.RECOMMENDATION,
                "7",
                List.of(text("Recommendation\u00A07")),
                List.of(text("Keep one register of security risks, with one scale and one accountable role")),
                List.of(make.paragraph("The review team recommends that the Authority replace its registers by one.")),
                List.of(
                        new ItemPart(
                                make.origin(),
                                label("rec-register.scale"),
                                "7.1",
                                List.of(text("One register, one scale.")),
                                List.of(make.paragraph(
                                        "Keep one register of security risks for all departments, with one"
                                                + " scale for likelihood and impact."))),
                        new ItemPart(
                                make.origin(),
                                label("rec-register.role"),
                                "7.2",
                                List.of(text("One accountable role.")),
                                List.of(make.paragraph("Name one accountable role for each risk.")))),
                List.of(
                        make.detail("Owner", "Head of security (7.1); chief executive (7.2)"),
                        make.detail("Priority", "High. Two incidents in 2030 came from a risk in no register."),
                        make.detail("Due", "30 June 2032")));
    }

    private ItemBlock finding() {
        return new ItemBlock(
                make.origin(),
                label("fnd-scales"),
                ItemKind.FINDING,
                "F1.1",
                List.of(text("Finding\u00A0F1.1")),
                List.of(),
                List.of(make.paragraph("Three departments rate likelihood from one to five; two use no scale.")),
                List.of(),
                List.of(make.detail("Evidence", "Interviews"), make.detail("Leads to", "Recommendation 7")));
    }

    private ItemBlock suggestion() {
        return new ItemBlock(
                make.origin(),
                label("sug-form"),
                ItemKind.SUGGESTION,
                "S1",
                List.of(text("Suggestion\u00A0S1 (not binding)")),
                List.of(),
                List.of(make.paragraph("The form of the report could be settled early.")),
                List.of(),
                List.of());
    }

    private Section second() {
        return make.chapter(
                SectionKind.CHAPTER,
                "sec-two",
                "What became of the first review",
                make.numbered(text(LONG)),
                make.table(
                        "tbl-risks",
                        "Risks by department",
                        List.of(make.row(RowKind.HEAD, "Department", "Scale", "Entries")),
                        List.of(
                                make.row(RowKind.GROUP, "Technical", "", ""),
                                make.row(RowKind.BODY, "Naming", "one to five", "12"),
                                new TableRow(
                                        RowKind.BODY, List.of(make.cell(1, 2, "Keys"), make.cell(2, 1, "none at all"))),
                                new TableRow(RowKind.BODY, List.of(make.cell("again"), make.cell("9"))),
                                make.row(RowKind.TOTAL, "All", "", "21")),
                        Alignment.START,
                        Alignment.START,
                        Alignment.END),
                new Figure(
                        make.origin(),
                        label("fig-areas"),
                        "images/chart.png",
                        List.of(text("Recommendations of the first review, by area")),
                        "A bar chart.",
                        OptionalInt.of(80),
                        List.of(text("Source: sub-team 1."))),
                new Figure(
                        make.origin(),
                        Optional.empty(),
                        "images/none.png",
                        List.of(text("Missing")),
                        "What it shows.",
                        OptionalInt.empty(),
                        List.of()),
                new Figure(
                        make.origin(),
                        Optional.empty(),
                        "images/plan.svg",
                        List.of(),
                        "A plan.",
                        OptionalInt.empty(),
                        List.of()),
                new Landscape(make.origin(), List.of(wide())),
                make.numbered(text("After the wide table.")));
    }

    private Table wide() {
        return make.table(
                "",
                "A wide table",
                List.of(make.row(RowKind.HEAD, "A", "B", "C", "D", "E", "F")),
                List.of(
                        make.row(RowKind.BODY, LONG, "two", "three", "four", "five", "six"),
                        new TableRow(
                                RowKind.BODY,
                                List.of(
                                        new TableCell(true, 1, 1, List.of(make.paragraph("Head"))),
                                        new TableCell(false, 5, 1, List.of())))),
                Alignment.START,
                Alignment.START,
                Alignment.CENTER,
                Alignment.END,
                Alignment.START,
                Alignment.START);
    }

    private Section glossary() {
        return make.chapter(
                SectionKind.APPENDIX,
                "app-glossary",
                "Glossary",
                make.section(2, "", "Terms", make.paragraph("Words used here.")),
                new Glossary(
                        make.origin(),
                        List.of(new GlossaryEntry(
                                label("term-dns"),
                                List.of(text("DNS")),
                                List.of(text("Domain Name System")),
                                List.of(make.paragraph("The system of names."), make.paragraph("It is old."))))));
    }

    private Section sources() {
        return make.chapter(
                SectionKind.APPENDIX,
                "",
                "Sources",
                new HangingList(
                        make.origin(),
                        List.of(new HangingItem(
                                label("src-report"),
                                List.of(text("1")),
                                List.of(make.paragraph("Annual report 2027."), make.paragraph("Read in 2030."))))));
    }

    private Section attachment() {
        return make.chapter(
                SectionKind.ATTACHMENT,
                "",
                "Statement of a member",
                make.paragraph(LONG),
                make.section(2, "", "Reasons"));
    }
}
