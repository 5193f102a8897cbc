package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.layout.strip.Continuation;
import io.github.reportassembly.layout.strip.Flow;
import io.github.reportassembly.layout.strip.Fragment;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.PageFiller;
import io.github.reportassembly.layout.strip.Region;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageFillerTest {
    private static final Region FIVE_LINES = new Region(5_000, 0);

    private static Strip line() {
        return Strip.of(1_000, List.of());
    }

    private static List<Integer> ends(Flow flow) {
        List<Integer> ends = new ArrayList<>();
        Optional<Continuation> next = Optional.of(Continuation.START);
        while (next.isPresent()) {
            Fragment fragment = PageFiller.fill(flow, next.get(), FIVE_LINES);
            next = fragment.rest();
            ends.add(next.map(Continuation::next).orElse(flow.strips().size()));
        }
        return ends;
    }

    @Test
    void aPageTakesWhatFits() {
        assertThat(ends(new Flow(List.of(line(), line(), line(), line(), line(), line()), Map.of())))
                .containsExactly(5, 6);
    }

    @Test
    void spaceAtTheTopOfAPageIsDropped() {
        Strip spaced = line().withSpace(1_000, 0);
        assertThat(ends(new Flow(List.of(spaced, spaced, spaced, spaced, spaced, spaced), Map.of())))
                .containsExactly(3, 6);
    }

    @Test
    void theLargerOfTwoSpacesHolds() {
        Strip spaced = line().withSpace(1_000, 500);
        assertThat(ends(new Flow(List.of(spaced, spaced, spaced), Map.of()))).containsExactly(3);
    }

    @Test
    void headingsGoWithWhatFollows() {
        Strip heading = line().withHold(Hold.FIRM);
        assertThat(ends(new Flow(List.of(line(), line(), line(), line(), heading, line()), Map.of())))
                .containsExactly(4, 6);
    }

    @Test
    void whatHoldsTogetherBreaksWhereItHoldsLeast() {
        Strip firm = line().withHold(Hold.FIRM);
        Strip whole = line().withHold(Hold.WHOLE);
        assertThat(ends(new Flow(List.of(firm, firm, whole, firm, firm, firm, line()), Map.of())))
                .containsExactly(3, 7);
    }

    @Test
    void aStripHigherThanThePageGetsAPageOfItsOwn() {
        Strip high = Strip.of(9_000, List.of());
        assertThat(ends(new Flow(List.of(line(), high, line()), Map.of()))).containsExactly(1, 2, 3);
    }

    @Test
    void notesThatDoNotFitGoOnOverleaf() {
        Strip marked = line().withMarks(new StripMarks(-1, false, List.of("a"), List.of()));
        List<Strip> note = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            note.add(line());
        }
        Flow flow = new Flow(List.of(marked), Map.of("a", note));
        Region region = new Region(30_000, 0);
        Fragment first = PageFiller.fill(flow, Continuation.START, region);
        assertThat(first.rest()).isPresent();
        assertThat(first.rest().get().next()).isEqualTo(1);
        assertThat(first.rest().get().notes()).hasSize(13);
        assertThat(PageFiller.fill(flow, first.rest().get(), region).rest()).isEmpty();
    }
}
