package io.github.reportassembly.numbering;

import static io.github.reportassembly.model.ItemStatus.AGREED;
import static io.github.reportassembly.model.ItemStatus.WITHDRAWN;
import static io.github.reportassembly.model.ReportDraft.SPAN;
import static io.github.reportassembly.model.ReportDraft.finding;
import static io.github.reportassembly.model.ReportDraft.paragraph;
import static io.github.reportassembly.model.ReportDraft.part;
import static io.github.reportassembly.model.ReportDraft.recommendation;
import static io.github.reportassembly.model.ReportDraft.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TitleLines;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.Confidentiality;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.ReportDraft;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumbersTest {
    private static final Numbers NUMBERS = numbers();

    private static Numbers numbers() {
        ReportDraft draft = new ReportDraft()
                .chapter(
                        "one",
                        ChapterPart.BODY,
                        List.of(),
                        List.of(
                                recommendation("rec-a", AGREED, part("rec-a", "x", AGREED)),
                                recommendation("rec-b", AGREED),
                                recommendation("rec-c", AGREED),
                                recommendation("rec-old", WITHDRAWN)),
                        List.of(finding("fnd-a", AGREED)))
                .chapter("method", ChapterPart.APPENDIX, List.of(), List.of(), List.of());
        draft.releases.add(release("draft-1", "rec-old", "1", "rec-a.x", "9.3"));
        for (String id : List.of("src-b", "src-a")) {
            draft.sources.add(new EvidenceSource(
                    new Label(id),
                    ReportDraft.text(id + ".citation", id),
                    Optional.empty(),
                    Optional.empty(),
                    Confidentiality.PUBLIC,
                    SPAN));
        }
        return DocumentNumbers.of(
                document(),
                ItemNumbers.of(draft.report()),
                PhraseBook.load(DocumentNumbersTest.class.getClassLoader(), "en"));
    }

    private static Document document() {
        Block front =
                section("summary", 1, SectionKind.UNNUMBERED, section("summary-inner", 2, SectionKind.SUBSECTION));
        Block one = section(
                "sec-one",
                1,
                SectionKind.CHAPTER,
                paragraph("one/1", note("one")),
                figure("fig-a", "one/2"),
                section(
                        "sec-deep",
                        2,
                        SectionKind.SUBSECTION,
                        section(
                                "sec-deeper",
                                3,
                                SectionKind.SUBSECTION,
                                section("sec-deepest", 4, SectionKind.SUBSECTION))),
                section(
                        "sec-next",
                        2,
                        SectionKind.SUBSECTION,
                        paragraph("one/9", new Anchor(new Label("anchor")), note("two"))),
                figure("", "one/2~1"),
                item(
                        "rec-a",
                        "2",
                        new ItemPart(
                                origin("rec-a.x"), Optional.of(new Label("rec-a.x")), "9.3", List.of(), List.of())),
                item("rec-b", "3"),
                item("rec-c", "4"),
                item("fnd-a", "F1.1"));
        Block method = section("sec-method", 1, SectionKind.APPENDIX, section("sec-scale", 2, SectionKind.SUBSECTION));
        Block sources = section(
                "part-sources",
                1,
                SectionKind.APPENDIX,
                new HangingList(origin("list"), List.of(hanging("src-a"), hanging("src-b"))));
        return new Document(
                new DocumentInfo(
                        "id",
                        "en",
                        new TitleLines("T", "", ""),
                        new DocumentVersion("1", Stage.DRAFT, Optional.empty(), ""),
                        new PageMarks("", "", "", "", true, true)),
                List.of(
                        new Matter(MatterKind.FRONT, List.of(front)),
                        new Matter(MatterKind.BODY, List.of(one)),
                        new Matter(MatterKind.BACK, List.of(method, sources))));
    }

    private static HangingItem hanging(String id) {
        return new HangingItem(Optional.of(new Label(id)), List.of(), List.of());
    }

    private static Footnote note(String key) {
        return new Footnote(key, List.of(), SPAN);
    }

    private static Origin origin(String id) {
        return new Origin(id, SPAN);
    }

    private static List<Inline> words(String text) {
        return List.of(new Text(text, SPAN));
    }

    private static Block section(String id, int level, SectionKind kind, Block... blocks) {
        return new Section(
                origin(id + "/0"),
                Optional.of(new Label(id)),
                level,
                kind,
                words("Title " + id),
                List.of(),
                List.of(blocks));
    }

    private static Block figure(String id, String origin) {
        return new Figure(
                origin(origin),
                Optional.of(id).filter(text -> !text.isEmpty()).map(Label::new),
                "a.png",
                words("Caption"),
                "",
                OptionalInt.empty(),
                List.of());
    }

    private static Block item(String id, String number, ItemPart... parts) {
        return new ItemBlock(
                origin(id + "/0"),
                Optional.of(new Label(id)),
                id.startsWith("fnd") ? ItemKind.FINDING : ItemKind.RECOMMENDATION,
                number,
                List.of(),
                words("Title " + id),
                List.of(),
                List.of(parts),
                List.of());
    }

    private static String printed(ReferenceForm form, String targets) {
        List<ReferenceTarget> list = java.util.Arrays.stream(targets.split(" ", -1))
                .map(DocumentNumbersTest::target)
                .toList();
        return NUMBERS.pieces(new Reference(form, list, SPAN), id -> "12").stream()
                .map(piece -> piece.target().isPresent() ? "<" + piece.text() + ">" : piece.text())
                .map(text -> text.replace('\u00a0', ' '))
                .collect(Collectors.joining());
    }

    /** {@code id@release} or {@code id:locator}. */
    private static ReferenceTarget target(String text) {
        String[] parts = text.split("[@:]", 2);
        return new ReferenceTarget(
                new Label(parts[0]),
                text.contains("@") ? Optional.of(parts[1]) : Optional.empty(),
                text.contains(":") ? parts[1].replace('_', ' ') : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FULL     | rec-a                    | <Recommendation 2>
            FULL     | rec-a.x                  | <Recommendation 9.3>
            FULL     | fnd-a                    | <Finding F1.1>
            FULL     | sec-one                  | <Chapter 1>
            FULL     | sec-method               | <Appendix A>
            FULL     | sec-deep                 | <Section 1.1>
            FULL     | sec-deeper               | <Section 1.1.1>
            FULL     | sec-deepest              | <Title sec-deepest>
            FULL     | sec-scale                | <Section A.1>
            FULL     | summary                  | <Title summary>
            FULL     | fig-a                    | <Figure 1>
            FULL     | part-sources             | <Appendix B>
            FULL     | rec-a rec-c              | <Recommendations 2> and <4>
            FULL     | rec-a rec-b rec-c        | <Recommendations 2> to <4>
            FULL     | rec-a fnd-a              | <Recommendation 2> and <Finding F1.1>
            FULL     | rec-a sec-one fnd-a      | <Recommendation 2>, <Chapter 1> and <Finding F1.1>
            NUMBER   | rec-a                    | <2>
            NUMBER   | rec-a rec-c              | <2> and <4>
            TITLE    | sec-deep                 | <Title sec-deep>
            PAGE     | fig-a                    | <12>
            CITATION | src-b                    | [<2>]
            CITATION | src-b:sec._5 src-a       | [<2, sec. 5>; <1>]
            FULL     | src-b                    | [<2>]
            FULL     | rec-none                 | unresolved: rec-none
            FULL     | rec-old                  | unresolved: rec-old
            FULL     | rec-old@draft-1          | Recommendation 1 of draft 1
            FULL     | rec-a.x@draft-1          | <Recommendation 9.3 of draft 1>
            FULL     | rec-a@draft-7            | unresolved: rec-a@draft-7
            FULL     | rec-a rec-none           | <Recommendation 2> and unresolved: rec-none
            CITATION | src-none                 | [unresolved: src-none]
            """)
    void referencesPrint(ReferenceForm form, String targets, String expected) {
        assertThat(printed(form, targets)).isEqualTo(expected);
    }

    @Test
    void sectionsAndCaptionsAreFoundByTheirOrigin() {
        assertThat(NUMBERS.section("sec-deeper/0")).isEqualTo("1.1.1");
        assertThat(NUMBERS.section("summary-inner/0")).isEmpty();
        assertThat(NUMBERS.caption("one/2")).isEqualTo("1");
        assertThat(NUMBERS.caption("one/2~1"))
                .as("an echo has its home's number")
                .isEqualTo("1");
    }

    @Test
    void paragraphsAndNotesAreCounted() {
        assertThat(NUMBERS.paragraph("one/1")).contains("1.1");
        assertThat(NUMBERS.paragraph("one/9")).contains("1.2");
        assertThat(NUMBERS.footnote("two")).isEqualTo(2);
        assertThat(new FootnoteReference("two", SPAN).key()).isEqualTo("two");
    }

    @Test
    void contentsListChaptersAndTwoLevelsOfSections() {
        assertThat(NUMBERS.contents(ContentsKind.SECTIONS))
                .extracting(entry ->
                        entry.level() + " " + entry.number() + " " + entry.id() + (entry.appendix() ? " *" : ""))
                .containsExactly(
                        "1  summary",
                        "1 1 sec-one",
                        "2 1.1 sec-deep",
                        "3 1.1.1 sec-deeper",
                        "2 1.2 sec-next",
                        "1 A sec-method *",
                        "2 A.1 sec-scale *",
                        "1 B part-sources *");
        assertThat(NUMBERS.contents(ContentsKind.RECOMMENDATIONS))
                .extracting(ContentsEntry::number)
                .containsExactly("2", "3", "4");
        assertThat(NUMBERS.contents(ContentsKind.FIGURES)).hasSize(1);
        assertThat(NUMBERS.contents(ContentsKind.TABLES)).isEmpty();
    }
}
