package io.github.reportassembly.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.text.Hyphenator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HyphenationTest {
    /** After every third letter. */
    private static final Hyphenator THIRDS = (word, language) ->
            IntStream.range(1, word.length() / 3).map(i -> 3 * i).toArray();

    private final LineBreaker breaker = new TotalFitLineBreaker(Runs.FONTS, THIRDS, diagnostic -> {});

    @Test
    void narrowColumnsDivideLongWordsOnly() {
        List<LineItem> items = List.of(Runs.run("The shorter telecommunications (infrastructure)"));

        assertThat(Runs.texts(breaker.lines(items, Runs.firstFit(70_000))))
                .containsExactly("The shorter ", "telecommunic\u00AD", "ations (infras\u00AD", "tructure)");
    }

    @Test
    void paragraphsDivideWordsOnlyWhereALineWouldEndFarFromTheEdge() {
        List<LineItem> near = List.of(Runs.run("one two three four five six seven"));
        List<LineItem> far = List.of(Runs.run("one two three infrastructures and telecommunications of the team"));

        assertThat(Runs.texts(breaker.lines(near, Runs.ragged(120_000)))).noneMatch(line -> line.endsWith("\u00AD"));
        assertThat(Runs.texts(breaker.lines(far, Runs.ragged(130_000)))).anyMatch(line -> line.endsWith("\u00AD"));
    }

    @Test
    void headingsNeverDivideWords() {
        List<LineItem> items = List.of(Runs.run("Recommendations telecommunications"));

        assertThat(Runs.texts(breaker.lines(items, Runs.balanced(120_000))))
                .containsExactly("Recommendations ", "telecommunications");
    }

    @Test
    void lettersJoinAcrossAPlaceWhereTheirWordIsNotDivided() {
        Hyphenator inside = (word, language) -> new int[] {2};
        List<LineItem> items = List.of(Runs.run("reofficialises"), Runs.run(" officialises"));
        LineBreaker divides = new TotalFitLineBreaker(Runs.FONTS, inside, diagnostic -> {});

        List<Line> whole = divides.lines(items, Runs.firstFit(400_000));
        List<Line> divided = divides.lines(items, Runs.firstFit(95_000));

        assertThat(Runs.texts(whole)).containsExactly("reofficialises officialises");
        assertThat(glyphs(whole.get(0))).isEqualTo("reofficialises officialises".length() - 4);
        assertThat(Runs.texts(divided)).containsExactly("reofficialises of\u00AD", "ficialises");
        assertThat(glyphs(divided.get(0)))
                .as("ffi, then the letters of and a hyphen")
                .isEqualTo("reofficialises of-".length() - 2);
        assertThat(glyphs(divided.get(1))).as("fi").isEqualTo("ficialises".length() - 1);
    }

    private static int glyphs(Line line) {
        return line.items().stream()
                .filter(GlyphItem.class::isInstance)
                .mapToInt(item -> ((GlyphItem) item).text().glyphs().length)
                .sum();
    }
}
