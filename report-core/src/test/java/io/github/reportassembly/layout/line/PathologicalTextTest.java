package io.github.reportassembly.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are easy to write and hard to set must take no more time than long ones do. */
class PathologicalTextTest {
    private static final int MANY = 50_000;

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "a", "a ", " ", "\u200B", "\u00AD", "a\u200B", "a\u00AD", "\u2060", "\u0628", "-", "\u2066", "ab-cd/"
            })
    void manyOfOneKindStayWithinTheMeasure(String unit) {
        List<Line> lines = new TotalFitLineBreaker(Runs.FONTS, diagnostic -> {})
                .lines(List.of(Runs.run(unit.repeat(MANY / unit.length()))), Runs.ragged(100_000));

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(100_000));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"e\u0301", "\uD83D\uDE00", "\u0301"})
    void marksAndPairsAreNotTornApart(String unit) {
        List<Line> lines = new TotalFitLineBreaker(Runs.FONTS, diagnostic -> {})
                .lines(List.of(Runs.run(unit.repeat(2_000))), Runs.ragged(100_000));

        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(Character.getType(Runs.text(line).codePointAt(0)))
                        .isNotEqualTo((int) Character.NON_SPACING_MARK));
    }
}
