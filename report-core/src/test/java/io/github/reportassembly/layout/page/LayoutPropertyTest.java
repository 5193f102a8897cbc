package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.export.dump.LayoutDump;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.PageGeometry;
import io.github.reportassembly.style.StyleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every document, tried on documents made by chance from fixed seeds. */
class LayoutPropertyTest {
    private static final Pattern WORD = Pattern.compile("w\\d+w");
    private static final Pattern NOTE_WORD = Pattern.compile("n\\d+n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyWordComesOutOnceAndInOrder(long seed) {
        RandomChapter chapter = new RandomChapter(seed, false);
        LayoutFixture fixture = new LayoutFixture();
        PagedDocument document = fixture.layout(fixture.body(chapter.markdown()));

        assertThat(PaintedText.words(document, WORD)).isEqualTo(chapter.words());
        assertThat(PaintedText.words(document, NOTE_WORD)).isEqualTo(chapter.noteWords());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 23, 24, 25, 26, 27, 28, 29, 31, 32, 33, 35})
    void tablesAndTheirNotesAreReadInOrder(long seed) {
        RandomChapter chapter = new RandomChapter(seed, true);
        LayoutFixture fixture = new LayoutFixture();
        PagedDocument document = fixture.layout(fixture.body(chapter.markdown()));

        assertThat(PaintedText.readWords(document, WORD)).isEqualTo(chapter.words());
        assertThat(PaintedText.readWords(document, NOTE_WORD)).isEqualTo(chapter.noteWords());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 21, 22, 23, 24, 25, 26, 27, 28})
    void nothingLeavesItsPageOrStandsInTheFooter(long seed) {
        RandomChapter chapter = new RandomChapter(seed, true);
        LayoutFixture fixture = new LayoutFixture();
        StyleSheet letter = HouseStyle.letter();
        PagedDocument document = fixture.layout(fixture.body(chapter.markdown()), letter);
        PageGeometry page = letter.portrait();

        assertThat(PaintedText.outside(document)).isEmpty();
        assertThat(PaintedText.below(document, page.top() + page.textHeight())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 21, 23, 24, 25, 26, 27, 28})
    void footnotesBeginOnThePageOfTheirMarkAndLeadBackToIt(long seed) {
        LayoutFixture fixture = new LayoutFixture();
        PagedDocument document = fixture.layout(fixture.body(new RandomChapter(seed, true).markdown()));

        int marks = 0;
        int backs = 0;
        for (int i = 0; i < document.pages().size(); i++) {
            for (PageItem item : document.pages().get(i).items()) {
                if (item instanceof LinkItem link
                        && link.target() instanceof LinkTarget.Place place
                        && place.destination().startsWith("note:")) {
                    assertThat(document.destinations().get(place.destination()).page())
                            .isEqualTo(i);
                    marks++;
                }
                if (item instanceof LinkItem link
                        && link.target() instanceof LinkTarget.Place place
                        && place.destination().startsWith("mark:")) {
                    assertThat(document.destinations().get(place.destination()).page())
                            .isEqualTo(i);
                    backs++;
                }
            }
        }
        assertThat(marks).isPositive();
        assertThat(backs).isEqualTo(marks);
    }

    /** Letters with and without marks, of three scripts, signs, soft hyphens, and all kinds of spaces. */
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCÀÉîøßœ0123456789абвгдЖщюαβγδω"
            + "-–—/.,;:!?()[]{}«»“”‘’'\"§¶€%&@#=+<>*_~^|\\ÅéñçİłŧŽ\u00AD\u200B\u2060\u00A0\u202F\u2009";

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void everyCharacterComesOutOnceAndInOrder(long seed) {
        Random random = new Random(seed);
        LayoutFixture fixture = new LayoutFixture();
        List<Block> blocks = new ArrayList<>();
        StringBuilder source = new StringBuilder("1Characters");
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(1_500);
            for (int j = 0; j < length; j++) {
                boolean space = random.nextInt(7) == 0;
                text.append(space ? ' ' : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            source.append(text);
            blocks.add(new Paragraph(fixture.origin(), ParagraphRole.BODY, false, LayoutFixture.text(text.toString())));
        }
        PagedDocument document = fixture.layout(LayoutFixture.document(
                new Matter(MatterKind.BODY, List.of(fixture.chapter(SectionKind.CHAPTER, "Characters", blocks)))));

        assertThat(visible(PaintedText.read(document, ""))).isEqualTo(visible(source.toString()));
        assertThat(PaintedText.outside(document)).isEmpty();
    }

    /** Without spaces, which line breaks take away, and what is never seen. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && "\u00AD\u200B\u2060".indexOf(c) < 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The contents stand before the text and grow with it; references to pages change the length of lines. */
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58, 59, 60})
    void pageReferencesAreThoseOfTheFinishedPages(long seed) {
        Random random = new Random(seed);
        LayoutFixture fixture = new LayoutFixture();
        int sections = 20 + random.nextInt(60);
        StringBuilder markdown = new StringBuilder("# References\n\n");
        for (int i = 0; i < sections; i++) {
            markdown.append("## Section ")
                    .append(i)
                    .append(" {#sec-s")
                    .append(i)
                    .append("}\n\n");
            int words = 1 + random.nextInt(120);
            for (int j = 0; j < words; j++) {
                int to = random.nextInt(sections);
                markdown.append(random.nextInt(9) == 0 ? "p" + to + "p @sec-s" + to + "{.page} " : "word ");
            }
            markdown.append("end.\n\n");
        }
        Contents contents = new Contents(fixture.origin(), ContentsKind.SECTIONS);
        PagedDocument document = fixture.layout(LayoutFixture.document(
                new Matter(
                        MatterKind.FRONT,
                        List.of(fixture.chapter(SectionKind.UNNUMBERED, "Contents", List.of(contents)))),
                new Matter(MatterKind.BODY, List.of(fixture.chapter(SectionKind.CHAPTER, markdown.toString())))));

        Matcher references = Pattern.compile("p(\\d+)p\\s+(\\d+)").matcher(PaintedText.read(document, " "));
        int found = 0;
        while (references.find()) {
            String printed = document.index()
                    .page("sec-s" + references.group(1))
                    .orElseThrow()
                    .printed();
            assertThat(references.group(2)).isEqualTo(printed);
            found++;
        }
        assertThat(found).isGreaterThan(20);
        Matcher entries =
                Pattern.compile("1\\.(\\d+)\\s+Section (\\d+)\\s+(\\d+)").matcher(PaintedText.read(document, " "));
        int listed = 0;
        while (entries.find()) {
            assertThat(entries.group(3))
                    .isEqualTo(document.index()
                            .page("sec-s" + entries.group(2))
                            .orElseThrow()
                            .printed());
            listed++;
        }
        assertThat(listed).isEqualTo(sections);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 21})
    void theSameSourceGivesTheSamePages(long seed) {
        String markdown = new RandomChapter(seed, true).markdown();
        LayoutFixture first = new LayoutFixture();
        LayoutFixture second = new LayoutFixture();

        assertThat(LayoutDump.of(first.layout(first.body(markdown))))
                .isEqualTo(LayoutDump.of(second.layout(second.body(markdown))));
    }

    /** Chapters are laid out by several threads, which have different luck each time. */
    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63})
    void chaptersGiveTheSamePagesStructureAndProblemsWhicheverThreadsLayThemOut(long seed) {
        List<Block> chapters = new ArrayList<>();
        LayoutFixture fixture = new LayoutFixture();
        for (int i = 0; i < 8; i++) {
            String unknown = "\uE000 \uD808\uDC01\uD808\uDC00, \uE001; " + "x".repeat(150) + i % 2 + ".";
            chapters.add(fixture.chapter(
                    SectionKind.CHAPTER, new RandomChapter(seed + i, true).markdown() + "\n\n" + unknown));
        }
        Document document = LayoutFixture.document(new Matter(MatterKind.BODY, chapters));
        fixture.problems.clear();
        PagedDocument first = fixture.layout(document);
        String dump = LayoutDump.of(first);
        List<Diagnostic> problems = List.copyOf(fixture.problems);

        assertThat(problems).extracting(Diagnostic::code).contains(DiagnosticCode.UNSUPPORTED_CHARACTER);
        assertThat(problems).extracting(Diagnostic::code).contains(DiagnosticCode.OVERFULL_LINE);
        for (int i = 0; i < 6; i++) {
            fixture.problems.clear();
            PagedDocument again = fixture.layout(document);

            assertThat(LayoutDump.of(again)).isEqualTo(dump);
            assertThat(again.root()).isEqualTo(first.root());
            assertThat(fixture.problems).isEqualTo(problems);
        }
    }
}
