package io.github.reportassembly.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00Z, , 2026-03-02T12:00:00Z",
        "2026-03-02T12:00:00+05:45, , 2026-03-02T06:15:00Z",
        "1772452800, 7, 2026-03-02T12:00:00Z",
        "0, 7, 1970-01-01T00:00:00Z",
        ", 1772452800, 2026-03-02T12:00:00Z",
        "x, 1772452800, 2026-03-02T12:00:00Z"
    })
    void thePomSaysItFirstAndTheEnvironmentSecond(String timestamp, String epoch, Instant expected) throws Exception {
        assertThat(BuildTime.of(timestamp, epoch)).contains(expected);
    }

    @Test
    void withoutBothTheClockIsNotAsked() throws Exception {
        assertThat(BuildTime.of(null, null)).isEmpty();
        assertThat(BuildTime.of("x", " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-03-02", "99999999999999999999"})
    void refusesWhatIsNoTime(String value) {
        assertThatThrownBy(() -> BuildTime.of(value, null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("project.build.outputTimestamp")
                .hasMessageContaining(value);
    }
}
