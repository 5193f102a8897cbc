package io.github.reportassembly.numbering;

import static io.github.reportassembly.model.ItemStatus.AGREED;
import static io.github.reportassembly.model.ItemStatus.WITHDRAWN;
import static io.github.reportassembly.model.ReportDraft.finding;
import static io.github.reportassembly.model.ReportDraft.part;
import static io.github.reportassembly.model.ReportDraft.placement;
import static io.github.reportassembly.model.ReportDraft.recommendation;
import static io.github.reportassembly.model.ReportDraft.release;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.NumberingScheme;
import io.github.reportassembly.model.NumberingScope;
import io.github.reportassembly.model.PartStyle;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.model.ReportDraft;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemNumbersTest {
    private static ReportDraft twoChapters() {
        return new ReportDraft()
                .chapter(
                        "one",
                        ChapterPart.BODY,
                        List.of(placement("rec-z"), placement("fnd-b")),
                        List.of(recommendation("rec-a", AGREED), recommendation("rec-z", AGREED)),
                        List.of(finding("fnd-a", AGREED), finding("fnd-b", AGREED)))
                .chapter(
                        "two",
                        ChapterPart.BODY,
                        List.of(),
                        List.of(recommendation(
                                "rec-b", AGREED, part("rec-b", "y", AGREED), part("rec-b", "x", AGREED))),
                        List.of(finding("fnd-c", AGREED)));
    }

    private static String number(ReportDraft draft, String id) {
        return ItemNumbers.of(draft.report())
                .number(id)
                .map(PrintedNumber::number)
                .orElse("none");
    }

    @Test
    void chapterThenPlaceThenFileNameGiveTheOrder() {
        ReportDraft draft = twoChapters();
        assertThat(number(draft, "rec-z")).isEqualTo("1");
        assertThat(number(draft, "rec-a")).isEqualTo("2");
        assertThat(number(draft, "rec-b")).isEqualTo("3");
        assertThat(number(draft, "rec-b.y")).isEqualTo("3.1");
        assertThat(number(draft, "rec-b.x")).isEqualTo("3.2");
        assertThat(number(draft, "fnd-b")).isEqualTo("F1.1");
        assertThat(number(draft, "fnd-a")).isEqualTo("F1.2");
        assertThat(number(draft, "fnd-c")).isEqualTo("F2.1");
        assertThat(ItemNumbers.of(draft.report()).order().items("one"))
                .containsExactly("rec-z", "fnd-b", "fnd-a", "rec-a");
    }

    @Test
    void theSchemeGivesPrefixScopeAndLetters() {
        ReportDraft draft = twoChapters();
        draft.numbering = new NumberingScheme(
                NumberingPolicy.KEEP, NumberingScope.CHAPTER, PartStyle.LETTER, "BY.", NumberingScope.REPORT, "X");
        assertThat(number(draft, "rec-z")).isEqualTo("BY.1.1");
        assertThat(number(draft, "rec-a")).isEqualTo("BY.1.2");
        assertThat(number(draft, "rec-b")).isEqualTo("BY.2.1");
        assertThat(number(draft, "rec-b.x")).isEqualTo("BY.2.1(b)");
        assertThat(number(draft, "fnd-c")).isEqualTo("X3");
    }

    @Test
    void aPublishedNumberIsKeptAndNewOnesWereNeverUsed() {
        ReportDraft draft = twoChapters();
        draft.releases.add(release("draft-1", "rec-b", "1", "rec-b.x", "1.1", "rec-gone", "2", "fnd-a", "F1.1"));
        draft.releases.add(release("draft-2", "rec-b", "1", "rec-b.x", "1.1", "rec-b.gone", "1.2", "rec-late", "4"));
        assertThat(number(draft, "rec-b")).isEqualTo("1");
        assertThat(number(draft, "rec-b.x")).isEqualTo("1.1");
        assertThat(number(draft, "rec-b.y")).isEqualTo("1.3");
        assertThat(number(draft, "rec-z")).isEqualTo("5");
        assertThat(number(draft, "rec-a")).isEqualTo("6");
        assertThat(number(draft, "fnd-a")).isEqualTo("F1.1");
        assertThat(number(draft, "fnd-b")).isEqualTo("F1.2");
    }

    @Test
    void renumberingForgetsTheRegister() {
        ReportDraft draft = twoChapters();
        draft.releases.add(release("draft-1", "rec-b", "1", "rec-z", "9"));
        draft.numbering = new NumberingScheme(
                NumberingPolicy.RENUMBER, NumberingScope.REPORT, PartStyle.DECIMAL, "", NumberingScope.CHAPTER, "F");
        assertThat(number(draft, "rec-z")).isEqualTo("1");
        assertThat(number(draft, "rec-b")).isEqualTo("3");
    }

    @Test
    void theWithdrawnKeepAPublishedNumberAndGetNoNewOne() {
        ReportDraft draft = new ReportDraft()
                .chapter(
                        "one",
                        ChapterPart.BODY,
                        List.of(),
                        List.of(
                                recommendation("rec-a", WITHDRAWN),
                                recommendation("rec-b", WITHDRAWN),
                                recommendation(
                                        "rec-c", AGREED, part("rec-c", "x", WITHDRAWN), part("rec-c", "y", AGREED))),
                        List.of());
        draft.releases.add(release("draft-1", "rec-a", "1"));
        assertThat(number(draft, "rec-a")).isEqualTo("1");
        assertThat(number(draft, "rec-b")).isEqualTo("none");
        assertThat(number(draft, "rec-c")).isEqualTo("2");
        assertThat(number(draft, "rec-c.x")).isEqualTo("none");
        assertThat(number(draft, "rec-c.y")).isEqualTo("2.1");
    }

    @Test
    void suggestionsAndAppendicesHaveTheirOwnSeries() {
        ReportDraft draft = new ReportDraft()
                .chapter("preface", ChapterPart.FRONT, List.of(), List.of(), List.of(finding("fnd-p", AGREED)))
                .chapter(
                        "one",
                        ChapterPart.BODY,
                        List.of(),
                        List.of(
                                recommendation("rec-a", RecommendationKind.SUGGESTION, AGREED),
                                recommendation("rec-b", AGREED)),
                        List.of())
                .chapter("method", ChapterPart.APPENDIX, List.of(), List.of(), List.of(finding("fnd-m", AGREED)));
        assertThat(number(draft, "rec-a")).isEqualTo("S1");
        assertThat(number(draft, "rec-b")).isEqualTo("1");
        assertThat(number(draft, "sec-preface")).isEmpty();
        assertThat(number(draft, "sec-one")).isEqualTo("1");
        assertThat(number(draft, "sec-method")).isEqualTo("A");
        assertThat(number(draft, "fnd-p")).isEqualTo("F0.1");
        assertThat(number(draft, "fnd-m")).isEqualTo("FA.1");
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(Letters.capitals(26)).isEqualTo("Z");
        assertThat(Letters.capitals(27)).isEqualTo("AA");
        assertThat(Letters.number("aa")).isEqualTo(27);
    }
}
