package io.github.reportassembly.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
