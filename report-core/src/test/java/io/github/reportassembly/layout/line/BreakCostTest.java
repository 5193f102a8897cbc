package io.github.reportassembly.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakCostTest {
    /** The bar marks each place where a line may break. */
    @ParameterizedTest
    @CsvSource({
        "审|查|小|组|认|为，|该|计|划。",
        "（见|第|3|章）|和|“结|论”|三",
        "well-|known",
        "2023-24",
        "e-mail",
        "input/|output",
        "2019–2023",
        "word—|word",
        "10\u00A0000\u00A0km",
        "non\u2011breaking",
        "x\u200B|y",
        "A/B"
    })
    void breaksInsideText(String marked) {
        assertThat(mark(marked.replace("|", ""), BreakRule.TEXT)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"https://|example|.org/|a|-b/|c|.html?|x=|1", "10.1000/|182"})
    void breaksInsideAddresses(String marked) {
        assertThat(mark(marked.replace("|", ""), BreakRule.ADDRESS)).isEqualTo(marked);
    }

    private static String mark(String text, BreakRule rule) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (BreakCost.between(text, i, rule) != BreakCost.NEVER) {
                out.append('|');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    /** The underscore marks spaces at which no line breaks, the tilde those at which it does not like to. */
    @ParameterizedTest
    @CsvSource({
        "one two",
        "a~word",
        "Table~4",
        "costs rose~12~%",
        "10~000~km",
        "text_– text",
        "§_4.3",
        "«_mot_»,",
        "mot_: mot"
    })
    void breaksAtSpaces(String marked) {
        String text = marked.replace('_', ' ').replace('~', ' ');
        StringBuilder out = new StringBuilder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                int cost = BreakCost.atSpaces(text, start, i, i + 1);
                out.append(cost == BreakCost.NEVER ? '_' : cost > 0 ? '~' : ' ');
                start = i + 1;
            } else {
                out.append(text.charAt(i));
            }
        }
        assertThat(out.toString()).isEqualTo(marked);
    }
}
