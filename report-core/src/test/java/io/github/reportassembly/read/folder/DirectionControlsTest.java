package io.github.reportassembly.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The characters are written as letters: E and L embed, R and O override, P ends any of them; I, J and F isolate, X ends
 * that.
 */
class DirectionControlsTest {
    private static final String LETTERS = "ELROPIJFX";
    private static final String CONTROLS = "\u202A\u202B\u202D\u202E\u202C\u2066\u2067\u2068\u2069";

    @ParameterizedTest
    @CsvSource({
        "a EbP, direction-control, 1:3",
        "a LbP, direction-control, 1:3",
        "a RbP, direction-control, 1:3",
        "a ObP, direction-control, 1:3",
        "a IbX, direction-control, 1:3",
        "a JbX, direction-control, 1:3",
        "a FbX, direction-control, 1:3",
        "EaIbXcP, direction-control, 1:1",
        "EaPbIcX, direction-control, 1:1",
        "a Eb, unpaired-direction, 1:3",
        "a Fb, unpaired-direction, 1:3",
        "a Ib, unpaired-direction, 1:3",
        "a Jb, unpaired-direction, 1:3",
        "a bP, unpaired-direction, 1:4",
        "a bX, unpaired-direction, 1:4",
        "EaX, unpaired-direction, 1:3",
        "OaX, unpaired-direction, 1:3",
        "IaP, unpaired-direction, 1:3",
        "FaP, unpaired-direction, 1:3",
        "EIaX, unpaired-direction, 1:1",
        "EaIbPcX, unpaired-direction, 1:5",
        "EaPP, unpaired-direction, 1:4",
        "a|bE|c, unpaired-direction, 2:2",
        "Ea|bP, unpaired-direction, 1:1"
    })
    void tellsHowAndWhereTheDirectionTurns(String words, String code, String place) {
        assertThat(problems(words)).startsWith(code + " chapter.md:" + place + "+1");
    }

    @ParameterizedTest
    @CsvSource({"plain text", "\u2029\u2027\u202F\u2065\u206A", "\u1FFF"})
    void takesNoOtherCharacterForOne(String words) {
        assertThat(problems(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ea|b|cP, 2", "EaP|IbX, 2", "EaP IbX, 1", "PP, 1"})
    void tellsOneProblemALine(String words, int problems) {
        assertThat(problems(words).lines()).hasSize(problems);
    }

    private static String problems(String words) {
        StringBuilder text = new StringBuilder();
        for (char c : words.replace('|', '\n').toCharArray()) {
            int at = LETTERS.indexOf(c);
            text.append(at < 0 ? c : CONTROLS.charAt(at));
        }
        DiagnosticList found = new DiagnosticList();
        assertThat(TextGate.read("chapter.md", text.toString().getBytes(StandardCharsets.UTF_8), found))
                .isPresent();
        StringBuilder told = new StringBuilder();
        found.sorted()
                .forEach(problem -> told.append(problem.code().id())
                        .append(' ')
                        .append(problem.span().orElseThrow())
                        .append('+')
                        .append(problem.span().orElseThrow().end()
                                - problem.span().orElseThrow().start())
                        .append('\n'));
        return told.toString();
    }
}
