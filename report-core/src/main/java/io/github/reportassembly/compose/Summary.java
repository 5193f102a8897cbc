package io.github.reportassembly.compose;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.page.PagedDocument;

/**
 * The report in figures; suggestions and what was withdrawn do not count.
 *
 * @param pages 0 if it was not laid out
 * @param words of the text as it is printed, generated parts included; numbers of references and footnotes left out
 */
public record Summary(int pages, int chapters, int recommendations, int findings, int words) {
    /** Where the report was not counted. */
    public static final Summary NONE = new Summary(0, 0, 0, 0, 0);

    static Summary of(Report report, Document document, PagedDocument pages) {
        int recommendations = 0;
        int findings = 0;
        for (Chapter chapter : report.chapters()) {
            recommendations += (int) chapter.recommendations().stream()
                    .filter(recommendation -> recommendation.kind() == RecommendationKind.RECOMMENDATION
                            && recommendation.status() != ItemStatus.WITHDRAWN)
                    .count();
            findings += (int) chapter.findings().stream()
                    .filter(finding -> finding.status() != ItemStatus.WITHDRAWN)
                    .count();
        }
        return new Summary(pages.pages().size(), report.chapters().size(), recommendations, findings, words(document));
    }

    private static int words(Document document) {
        int words = 0;
        for (Matter matter : document.matters()) {
            words += words(PlainWords.ofBlocks(matter.blocks()));
        }
        return words;
    }

    /** A word is a stretch between spaces that holds a letter or a digit. */
    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                words++;
            }
        }
        return words;
    }
}
