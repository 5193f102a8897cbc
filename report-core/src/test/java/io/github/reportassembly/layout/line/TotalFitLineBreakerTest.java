package io.github.reportassembly.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.style.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalFitLineBreakerTest {
    private final List<Diagnostic> found = new ArrayList<>();
    private final LineBreaker breaker = new TotalFitLineBreaker(Runs.FONTS, found::add);

    @Test
    void aParagraphWithoutItemsHasNoLines() {
        assertThat(breaker.lines(List.of(), Runs.ragged(100_000))).isEmpty();
    }

    @Test
    void aForcedBreakEndsTheLine() {
        List<Line> lines =
                breaker.lines(List.of(Runs.run("one"), new ForcedBreak(), Runs.run("two")), Runs.ragged(100_000));

        assertThat(Runs.texts(lines)).containsExactly("one", "two");
    }

    @Test
    void twoForcedBreaksLeaveAnEmptyLine() {
        List<LineItem> items = List.of(Runs.run("one"), new ForcedBreak(), new ForcedBreak(), Runs.run("two"));

        assertThat(Runs.texts(breaker.lines(items, Runs.ragged(100_000)))).containsExactly("one", "", "two");
    }

    @Test
    void wordsOfOneRunArePaintedAsOneItem() {
        Line line = breaker.lines(List.of(Runs.run("one two three")), Runs.ragged(100_000))
                .get(0);

        assertThat(line.items()).hasSize(1);
        assertThat(line.width()).isEqualTo(width("one two three"));
    }

    @Test
    void aWordOverTwoRunsIsNotBroken() {
        List<LineItem> items = List.of(Runs.run("some un"), Runs.run("breakable"));

        assertThat(Runs.texts(breaker.lines(items, Runs.ragged(60_000)))).containsExactly("some ", "unbreakable");
        assertThat(found).isEmpty();
    }

    @Test
    void indentsHoldForTheFirstLineAndTheOthers() {
        ParagraphFormat hanging = new ParagraphFormat(
                100_000, 5_000, 20_000, LineAlignment.START, Hyphenation.NEVER, false, false, false);
        List<Line> lines = breaker.lines(List.of(Runs.run("one two three four five six seven eight")), hanging);

        assertThat(lines.stream().map(line -> first(line).x()).distinct()).containsExactly(5_000, 20_000);
    }

    @Test
    void justifiedLinesFillTheMeasureButForTheLast() {
        List<Line> lines = breaker.lines(
                List.of(Runs.run("one two three four five six seven eight nine ten eleven twelve")),
                Runs.justified(100_000));

        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.width()).isEqualTo(100_000));
        assertThat(lines.get(lines.size() - 1).width()).isLessThan(100_000);
    }

    @Test
    void endAndCentreShiftTheLine() {
        int width = width("word");

        assertThat(first(aligned(LineAlignment.END)).x()).isEqualTo(100_000 - width);
        assertThat(first(aligned(LineAlignment.CENTER)).x()).isEqualTo((100_000 - width) / 2);
    }

    private Line aligned(LineAlignment alignment) {
        ParagraphFormat format = new ParagraphFormat(100_000, 0, 0, alignment, Hyphenation.NEVER, false, false, false);
        return breaker.lines(List.of(Runs.run("word")), format).get(0);
    }

    @Test
    void textThatRunsToTheLeftStandsAtTheRightEnd() {
        List<LineItem> items = List.of(Runs.run("\u0648\u0637\u0646\u064A 2023 \u0648\u0637\u0646\u064A"));
        Line line = breaker.lines(items, Runs.rightToLeft(200_000)).get(0);

        List<Integer> xs =
                line.items().stream().map(item -> ((GlyphItem) item).x()).toList();
        assertThat(xs).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        assertThat(first(line).x() + first(line).text().width() * 10).isEqualTo(200_000);
        assertThat(xs.get(xs.size() - 1)).isEqualTo(200_000 - line.width());
    }

    @Test
    void aLinkHasOneAreaALineOverAllItsRuns() {
        List<LineItem> items = List.of(Runs.run("see "), Runs.link("Section ", 7), Runs.link("four", 7));
        Line line = breaker.lines(items, Runs.ragged(300_000)).get(0);

        List<LinkItem> links = line.items().stream()
                .filter(LinkItem.class::isInstance)
                .map(LinkItem.class::cast)
                .toList();
        assertThat(links).hasSize(1);
        assertThat(links.get(0).x()).isEqualTo(width("see "));
        assertThat(links.get(0).width()).isEqualTo(width("Section four"));
        assertThat(links.get(0).element()).isEqualTo(7);
    }

    @Test
    void decorationsAreArtifactsAndHighlightsLieBehindTheText() {
        TextRun marked = Runs.run("marked", Runs.BODY, Decoration.HIGHLIGHT, BreakRule.TEXT);
        TextRun struck = Runs.run("struck", Runs.BODY, Decoration.STRIKETHROUGH, BreakRule.TEXT);
        List<PageItem> items = breaker.lines(List.of(struck, marked), Runs.ragged(300_000))
                .get(0)
                .items();

        assertThat(items.get(0)).isInstanceOfSatisfying(RectangleItem.class, highlight -> {
            assertThat(highlight.x()).isEqualTo(width("struck"));
            assertThat(highlight.content()).isEqualTo(Artifact.DECORATION);
        });
        assertThat(items.get(items.size() - 1))
                .isEqualTo(
                        new RectangleItem(0, -3_250, width("struck"), 500, new Color(0x1C2228), Artifact.DECORATION));
    }

    @Test
    void notesAreNamedInTheLineOfTheirMark() {
        List<LineItem> items = List.of(
                Runs.run("first"), Runs.note("1", "a"), Runs.run(" second"), Runs.note("2", "b"), Runs.run(" end"));
        List<Line> lines = breaker.lines(items, Runs.ragged(45_000));

        assertThat(lines.stream().map(Line::notes)).contains(List.of("a"), List.of("b"));
        assertThat(Runs.texts(lines)).startsWith("first1 ");
    }

    @Test
    void aRisenRunStandsAboveTheBaseline() {
        Line line =
                breaker.lines(List.of(Runs.note("1", "a")), Runs.ragged(45_000)).get(0);

        assertThat(first(line).y()).isEqualTo(-4_200);
    }

    @Test
    void aBoxStaysWithTheWordBeforeItUnlessItMayBreak() {
        LineBox box = new LineBox(10_000, 5_000, List.of(), false);
        LineBox free = new LineBox(10_000, 5_000, List.of(), true);

        assertThat(breaker.width(List.of(Runs.run("word"), box)).least()).isEqualTo(width("word") + 10_000);
        assertThat(breaker.width(List.of(Runs.run("word"), free)).least()).isEqualTo(width("word"));
    }

    @Test
    void theWidthOfAParagraphIsThatOfItsWidestWordAndOfItsLongestLine() {
        ContentWidth width = breaker.width(List.of(Runs.run("one second word"), new ForcedBreak(), Runs.run("third")));

        assertThat(width).isEqualTo(new ContentWidth(width("second"), width("one second word")));
    }

    @Test
    void aWideWordIsDividedAndReportedOnce() {
        List<LineItem> items = List.of(Runs.run("Antidisestablishmentarianism"));
        breaker.lines(items, Runs.ragged(50_000));
        List<Line> lines = breaker.lines(items, Runs.ragged(50_000));

        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(50_000));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(DiagnosticCode.OVERFULL_LINE);
    }

    @Test
    void aCharacterWithoutAFontPrintsItsCodeAndIsReportedAtItsPlace() {
        List<Line> lines = breaker.lines(List.of(Runs.run("so \uE000!")), Runs.ragged(200_000));
        breaker.finish();

        assertThat(Runs.texts(lines)).containsExactly("so [U+E000]!");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(DiagnosticCode.UNSUPPORTED_CHARACTER);
        assertThat(found.get(0).span())
                .hasValueSatisfying(span -> assertThat(span.start()).isEqualTo(3));
    }

    @Test
    void aScriptWithoutAFontIsReportedOnceForAFile() {
        breaker.lines(List.of(Runs.run("𒀀 𒀁𒀀 \uE000\uE000")), Runs.ragged(100_000));
        breaker.lines(List.of(Runs.run("中文中文")), Runs.ragged(100_000));
        breaker.finish();

        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "no font has the character U+4E2D (中), nor what stands at 3 other places with Chinese text"
                                + " in this file; their codes are printed",
                        "no font has the character U+12000 (cuneiform sign a), nor what stands at 2 other places with Cuneiform text"
                                + " in this file; their codes are printed",
                        "no font has the character U+E000 (private use area e000), which stands at 2 places of this"
                                + " file; its code is printed");
        assertThat(found.get(0).hint())
                .hasValueSatisfying(hint -> assertThat(hint).contains("ph-fonts-noto-sans-sc"));
    }

    private int width(String text) {
        return breaker.width(List.of(Runs.run(text.replace(' ', '\u00A0')))).most();
    }

    private static GlyphItem first(Line line) {
        return (GlyphItem) line.items().get(0);
    }
}
