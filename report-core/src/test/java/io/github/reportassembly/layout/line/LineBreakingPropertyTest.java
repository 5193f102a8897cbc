package io.github.reportassembly.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakingPropertyTest {
    private static final String[] WORDS = {
        "a",
        "of",
        "the",
        "team",
        "review",
        "evidence",
        "recommendation",
        "sub-team",
        "12",
        "%",
        "10\u00A0km",
        "and/or",
        "(see",
        "4.3)",
        "\u2014",
        "na\u00EFve",
        "\u043F\u043B\u0430\u043D",
        "\u0648\u0637\u0646\u064A",
        "\u2192",
        "inter\u00ADnational",
        "x\u200By",
        "Antidisestablishmentarianism",
        "\u00AB",
        "quote",
        "\u00BB,"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void allCharactersStayInOrderAndNoLineIsTooWide(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<LineItem> items = paragraph(random);
            int measure = 30_000 + random.nextInt(350_000);
            for (ParagraphFormat format : List.of(
                    Runs.ragged(measure),
                    Runs.firstFit(measure),
                    Runs.balanced(measure),
                    Runs.justified(measure),
                    Runs.rightToLeft(measure))) {
                List<Diagnostic> found = new ArrayList<>();
                List<Line> lines = new TotalFitLineBreaker(Runs.FONTS, found::add).lines(items, format);

                assertThat(String.join("", Runs.texts(lines)).replace("\u00AD", ""))
                        .isEqualTo(visible(items));
                assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(measure));
                int least = new TotalFitLineBreaker(Runs.FONTS, found::add)
                        .width(items)
                        .least();
                assertThat(found.isEmpty()).isEqualTo(least <= measure);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void theTotalFitCostsNoMoreThanTheFirstFit(long seed) {
        Random random = new Random(seed);
        Shapes shapes = new Shapes(Runs.FONTS);
        for (int round = 0; round < 40; round++) {
            LogicalText text = LogicalText.split(paragraph(random)).get(0);
            Directions directions = Directions.of(text.text(), false);
            Pieces pieces =
                    new PieceCutter(text, directions, shapes, (word, language) -> new int[0], Integer.MAX_VALUE).cut();
            LineMeasure measure = new LineMeasure(170_000 + random.nextInt(200_000), 180_000 + random.nextInt(200_000));
            for (boolean justified : new boolean[] {false, true}) {
                Demerits demerits = new Demerits(pieces, measure, justified);
                assertThat(demerits.total(TotalFit.ends(pieces, demerits)))
                        .isLessThanOrEqualTo(demerits.total(FirstFit.ends(pieces, measure)));
            }
        }
    }

    private static List<LineItem> paragraph(Random random) {
        List<LineItem> items = new ArrayList<>();
        int runs = 1 + random.nextInt(4);
        for (int i = 0; i < runs; i++) {
            StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
            int words = random.nextInt(30);
            for (int w = 0; w < words; w++) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            items.add(Runs.run(text.toString()));
        }
        return items;
    }

    private static String visible(List<LineItem> items) {
        StringBuilder text = new StringBuilder();
        for (LineItem item : items) {
            text.append(((TextRun) item).text());
        }
        return text.toString().replace("\u00AD", "").replace("\u200B", "");
    }
}
