package io.github.reportassembly.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("owner", "priority", "priority-reason", "due");

    @Test
    void findsAWordWithASlip() {
        assertThat(Nearest.to("onwer", WORDS)).contains("owner");
        assertThat(Nearest.to("ownr", WORDS)).contains("owner");
        assertThat(Nearest.to("owners", WORDS)).contains("owner");
        assertThat(Nearest.to("prioritty", WORDS)).contains("priority");
    }

    @Test
    void findsNothingFarAway() {
        assertThat(Nearest.to("colour", WORDS)).isEmpty();
        assertThat(Nearest.to("", WORDS)).isEmpty();
        assertThat(Nearest.to("owner", List.of())).isEmpty();
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(Nearest.to("fig-c", List.of("fig-b", "fig-a"))).contains("fig-b");
    }

    @Test
    void tellsOneSlipFromNoneAndMore() {
        assertThat(Nearest.oneSlip("fgi", "fig")).isTrue();
        assertThat(Nearest.oneSlip("fig", "fig")).isFalse();
        assertThat(Nearest.oneSlip("gif", "fig")).isFalse();
    }

    @Test
    void comparesAsTheWholeTableOfDistancesWould() {
        Random random = new Random(4);
        for (int i = 0; i < 5_000; i++) {
            String a = word(random);
            String b = word(random);
            int limit = Math.max(1, a.length() / 3);
            assertThat(Nearest.to(a, List.of(b)).isPresent())
                    .as(a + " and " + b)
                    .isEqualTo(distance(a, b, a.length(), b.length()) <= limit);
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(8), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The definition. */
    private static int distance(String a, String b, int i, int j) {
        if (Math.min(i, j) == 0) {
            return Math.max(i, j);
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(
                Math.min(distance(a, b, i - 1, j), distance(a, b, i, j - 1)) + 1, distance(a, b, i - 1, j - 1) + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distance(a, b, i - 2, j - 2) + 1) : least;
    }
}
