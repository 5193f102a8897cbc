package io.github.reportassembly.layout.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBreaksTest {
    private static final Region FIVE_LINES = new Region(5_000, 0);
    private static final Region FORTY_LINES = new Region(600_000, 0);

    private static Strip line() {
        return Strip.of(1_000, List.of());
    }

    private static Strip high(int points) {
        return Strip.of(points * 1_000, List.of());
    }

    private static int[] ends(Region region, Strip... strips) {
        return PageBreaks.ends(new Flow(List.of(strips), Map.of()), region);
    }

    private static int[] ends(Region region, List<Strip> strips) {
        return ends(region, strips.toArray(new Strip[0]));
    }

    private static List<Strip> lines(int count) {
        return new ArrayList<>(Collections.nCopies(count, high(15)));
    }

    @Test
    void aPageTakesWhatFits() {
        assertThat(ends(FORTY_LINES, lines(60))).containsExactly(40, 60);
    }

    @Test
    void aPageIsNotTakenBeyondItsNeed() {
        assertThat(ends(FORTY_LINES, lines(40))).containsExactly(40);
    }

    @Test
    void spaceAtTheTopOfAPageIsDropped() {
        Strip spaced = line().withSpace(1_000, 0);
        assertThat(ends(FIVE_LINES, spaced, spaced, spaced, spaced, spaced, spaced))
                .containsExactly(3, 6);
    }

    @Test
    void theLargerOfTwoSpacesHolds() {
        Strip spaced = line().withSpace(1_000, 500);
        assertThat(ends(FIVE_LINES, spaced, spaced, spaced)).containsExactly(3);
    }

    @Test
    void headingsGoWithWhatFollows() {
        Strip heading = line().withHold(Hold.HEADING);
        assertThat(ends(FIVE_LINES, line(), line(), line(), line(), heading, line()))
                .containsExactly(4, 6);
    }

    @Test
    void whatHoldsTogetherBreaksWhereItHoldsLeast() {
        Strip firm = line().withHold(Hold.FIRM);
        Strip whole = line().withHold(Hold.WHOLE);
        assertThat(ends(FIVE_LINES, firm, firm, whole, firm, firm, firm, line()))
                .containsExactly(3, 7);
    }

    @Test
    void aStripHigherThanThePageGetsAPageOfItsOwn() {
        Strip high = Strip.of(9_000, List.of());
        assertThat(ends(FIVE_LINES, line(), high, line())).containsExactly(1, 2, 3);
    }

    @Test
    void aLastPageOfOneLineBorrowsFromTheOneBefore() {
        assertThat(ends(FORTY_LINES, lines(41))).containsExactly(35, 41);
    }

    @Test
    void aHeadingStandsNotAtTheFootWithTwoLinesBelowIt() {
        List<Strip> strips = lines(100);
        strips.set(37, high(15).withHold(Hold.HEADING));
        assertThat(ends(FORTY_LINES, strips)[0]).isEqualTo(37);
    }

    @Test
    void aTableThatFitsOverleafIsNotSplitForAFewLines() {
        List<Strip> strips = lines(35);
        Group table = Group.NONE.inner(Backdrop.NONE, List.of(high(15)));
        for (int i = 0; i < 15; i++) {
            strips.add(high(15).withGroup(table));
        }
        assertThat(ends(FORTY_LINES, strips)).containsExactly(35, 50);
    }

    @Test
    void aTableIsSplitRatherThanHalfAPageLeftWhite() {
        List<Strip> strips = lines(20);
        Group table = Group.NONE.inner(Backdrop.NONE, List.of(high(15)));
        for (int i = 0; i < 35; i++) {
            strips.add(high(15).withGroup(table));
        }
        assertThat(ends(FORTY_LINES, strips)).containsExactly(40, 55);
    }

    @Test
    void notesThatDoNotFitGoOnOverleaf() {
        Strip marked = line().withMarks(StripMarks.of(List.of("a")));
        Flow flow = new Flow(List.of(marked), Map.of("a", Collections.nCopies(30, line())));
        Region region = new Region(30_000, 0);
        assertThat(PageBreaks.ends(flow, region)).containsExactly(1, 1);
        assertThat(PageFiller.pages(flow, region)).hasSize(2);
    }

    @Test
    void aNoteIsNotSplitWhereOneLineLessWouldKeepItWhole() {
        List<Strip> strips = lines(80);
        strips.set(38, high(15).withMarks(StripMarks.of(List.of("a"))));
        Flow flow = new Flow(strips, Map.of("a", Collections.nCopies(8, high(10))));
        assertThat(PageBreaks.ends(flow, FORTY_LINES)[0]).isEqualTo(38);
    }

    /** Whatever holds together: all strips come out, in order, on pages that hold no more than they can. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pagesAreNeverOverfull(long seed) {
        Random random = new Random(seed);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Hold[] holds = Hold.values();
            Hold hold = random.nextInt(4) == 0 ? holds[random.nextInt(holds.length)] : Hold.FREE;
            strips.add(high(5 + random.nextInt(80))
                    .withSpace(random.nextInt(9_000), 0)
                    .withHold(hold));
        }
        int start = 0;
        for (int end : ends(FORTY_LINES, strips)) {
            int height = 0;
            for (int i = start; i < end; i++) {
                height +=
                        strips.get(i).height() + (i == start ? 0 : strips.get(i).before());
            }
            assertThat(end).isGreaterThan(start);
            assertThat(height).isLessThanOrEqualTo(FORTY_LINES.height());
            start = end;
        }
        assertThat(start).isEqualTo(strips.size());
    }
}
