package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.LayoutOptions;
import io.github.reportassembly.style.LineNumbering;
import io.github.reportassembly.style.PageGeometry;
import io.github.reportassembly.style.StyleSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoSidedTest {
    private static final StyleSheet SHEET =
            HouseStyle.letter().with(new LayoutOptions(true, LineNumbering.BY_PAGE, true, 8_000));

    private final LayoutFixture fixture = new LayoutFixture();

    private PagedDocument document() {
        String twoPages = "# Two pages\n\n" + "One paragraph of a few words.\n\n".repeat(40);
        Document document = LayoutFixture.document(
                new Matter(MatterKind.FRONT, List.of(fixture.chapter(SectionKind.UNNUMBERED, "# Before\n\nText."))),
                new Matter(
                        MatterKind.BODY,
                        List.of(
                                fixture.chapter(SectionKind.CHAPTER, "# One page\n\nText."),
                                fixture.chapter(SectionKind.CHAPTER, twoPages),
                                fixture.chapter(SectionKind.CHAPTER, "# Last\n\nText."))));
        return fixture.layout(document, SHEET);
    }

    @Test
    void chaptersBeginOnRightHandPages() {
        PagedDocument document = document();

        assertThat(document.pages().stream()
                        .map(page -> page.number().printed())
                        .toList())
                .containsExactly("i", "ii", "1", "2", "3", "4", "5");
        assertThat(document.pages().stream().map(page -> page.items().isEmpty()).toList())
                .containsExactly(false, true, false, true, false, false, false);
    }

    @Test
    void pageNumbersStandAtTheOuterEdge() {
        PagedDocument document = document();
        PageGeometry geometry = SHEET.portrait();

        assertThat(number(document.pages().get(4), "3").x()).isGreaterThan(geometry.width() / 2);
        assertThat(number(document.pages().get(5), "4").x()).isEqualTo(geometry.start());
    }

    @Test
    void rightHandPagesAreMovedAwayFromTheSpine() {
        PagedDocument document = document();

        assertThat(leftEdge(document.pages().get(4)) - leftEdge(document.pages().get(5)))
                .isEqualTo(8_000);
    }

    private static GlyphItem number(Page page, String text) {
        return page.items().stream()
                .filter(GlyphItem.class::isInstance)
                .map(GlyphItem.class::cast)
                .filter(item ->
                        item.content() == Artifact.FOOTER && item.text().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static int leftEdge(Page page) {
        return page.items().stream()
                .filter(GlyphItem.class::isInstance)
                .map(GlyphItem.class::cast)
                .filter(item -> item.content() >= 0 && item.text().text().startsWith("One paragraph"))
                .mapToInt(GlyphItem::x)
                .min()
                .orElseThrow();
    }
}
