package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.export.dump.LayoutDump;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.PageGeometry;
import io.github.reportassembly.style.StyleSheet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every document, tried on documents made by chance from fixed seeds. */
class LayoutPropertyTest {
    private static final Pattern WORD = Pattern.compile("w\\d+w");
    private static final Pattern NOTE_WORD = Pattern.compile("n\\d+n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyWordComesOutOnceAndInOrder(long seed) {
        RandomChapter chapter = new RandomChapter(seed, false);
        LayoutFixture fixture = new LayoutFixture();
        PagedDocument document = fixture.layout(fixture.body(chapter.markdown()));

        assertThat(PaintedText.words(document, WORD)).isEqualTo(chapter.words());
        assertThat(PaintedText.words(document, NOTE_WORD)).isEqualTo(chapter.noteWords());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void tablesLoseNoWordEither(long seed) {
        RandomChapter chapter = new RandomChapter(seed, true);
        LayoutFixture fixture = new LayoutFixture();
        PagedDocument document = fixture.layout(fixture.body(chapter.markdown()));

        assertThat(PaintedText.words(document, WORD)).containsExactlyInAnyOrderElementsOf(chapter.words());
        assertThat(PaintedText.words(document, NOTE_WORD)).isEqualTo(chapter.noteWords());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 21, 22, 23, 24, 25, 26, 27, 28})
    void nothingLeavesItsPageOrStandsInTheFooter(long seed) {
        RandomChapter chapter = new RandomChapter(seed, true);
        LayoutFixture fixture = new LayoutFixture();
        StyleSheet letter = HouseStyle.letter();
        PagedDocument document = fixture.layout(fixture.body(chapter.markdown()), letter);
        PageGeometry page = letter.portrait();

        assertThat(PaintedText.outside(document)).isEmpty();
        assertThat(PaintedText.below(document, page.top() + page.textHeight())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 21, 22, 23, 24, 26})
    void footnotesBeginOnThePageOfTheirMark(long seed) {
        LayoutFixture fixture = new LayoutFixture();
        PagedDocument document = fixture.layout(fixture.body(new RandomChapter(seed, true).markdown()));

        int marks = 0;
        for (int i = 0; i < document.pages().size(); i++) {
            for (PageItem item : document.pages().get(i).items()) {
                if (item instanceof LinkItem link
                        && link.target() instanceof LinkTarget.Place place
                        && place.destination().startsWith("note:")) {
                    assertThat(document.destinations().get(place.destination()).page())
                            .isEqualTo(i);
                    marks++;
                }
            }
        }
        assertThat(marks).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 21})
    void theSameSourceGivesTheSamePages(long seed) {
        String markdown = new RandomChapter(seed, true).markdown();
        LayoutFixture first = new LayoutFixture();
        LayoutFixture second = new LayoutFixture();

        assertThat(LayoutDump.of(first.layout(first.body(markdown))))
                .isEqualTo(LayoutDump.of(second.layout(second.body(markdown))));
    }
}
