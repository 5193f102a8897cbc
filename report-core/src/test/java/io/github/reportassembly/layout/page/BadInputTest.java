package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.reportassembly.page.PagedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that no layout can do justice to: they come out in some readable way, and say so at their place. */
class BadInputTest {
    private static final Path FOLDER = Path.of("src/test/resources/layout/bad");
    private static final Pattern WORD = Pattern.compile("[wn]\\d+[wn]|c\\d+[rh]\\d*");
    /** The lowest line of text on A4. */
    private static final int FOOT = 761_000;

    private final LayoutFixture fixture = new LayoutFixture();

    @ParameterizedTest
    @CsvSource({
        "word-wider-than-the-measure, 0, overfull-line",
        "sixty-columns, 240, wide-table",
        "footnote-longer-than-a-page, 2500, too-long",
        "row-higher-than-a-page, 2500, too-long",
        "note-in-a-high-row, 1515, too-long",
        "headings-ten-deep, 0, heading-level",
        "empty-sections, 0, empty-section",
        "nested-tables, 8, unsupported-html",
        "quotations-in-quotations, 3,",
        "lists-in-lists, 14,",
        "character-outside-every-font, 0, unsupported-character",
        "many-empty-table-rows, 0,"
    })
    void comesOutReadableAndSaysWhatIsWrong(String name, int words, String codes) throws IOException {
        String markdown = Files.readString(FOLDER.resolve(name + ".md"));

        PagedDocument document = assertTimeout(Duration.ofSeconds(60), () -> fixture.layout(fixture.body(markdown)));

        List<String> painted = PaintedText.words(document, WORD);
        assertThat(new HashSet<>(painted)).hasSize(words);
        assertThat(PaintedText.outside(document)).isEmpty();
        assertThat(PaintedText.below(document, FOOT)).isEmpty();
        assertThat(codes()).isEqualTo(codes == null ? Set.of() : Set.of(codes));
        assertThat(fixture.problems)
                .allSatisfy(problem -> assertThat(problem.span()).isPresent());
    }

    @Test
    void aParagraphOfAHundredThousandCharactersIsSet() {
        StringBuilder markdown = new StringBuilder("# Long\n\n");
        for (int i = 0; i < 12_500; i++) {
            markdown.append('w').append(10_000 + i).append(i % 7_000 == 6_999 ? "w\n\n" : "w ");
        }
        PagedDocument document =
                assertTimeout(Duration.ofSeconds(60), () -> fixture.layout(fixture.body(markdown.toString())));

        assertThat(PaintedText.words(document, WORD)).hasSize(12_500).isSorted();
        assertThat(PaintedText.outside(document)).isEmpty();
        assertThat(codes()).containsExactly("too-long");
    }

    private Set<String> codes() {
        return fixture.problems.stream()
                .map(problem -> problem.code().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
