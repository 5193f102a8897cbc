package io.github.reportassembly.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words stand that a final does not say. */
class DraftMarksTest {
    @ParameterizedTest
    @CsvSource({
        "This draft is old, this draft, 0",
        "Of this DRAFT, this draft, 3",
        "TBD, TBD, 0",
        "tbd, TBD, -1",
        "this drafting, this draft, -1",
        // Its small letter is two characters, so places in small letters are others.
        "\u0130\u0130\u0130 this draft, this draft, 4",
    })
    void marksAreFoundAsWords(String text, String mark, int place) {
        assertThat(DraftMarks.find(text, mark)).isEqualTo(place);
    }
}
