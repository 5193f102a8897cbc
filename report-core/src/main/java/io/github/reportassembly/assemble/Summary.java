package io.github.reportassembly.assemble;

import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.page.PagedDocument;

/**
 * The report in figures.
 *
 * @param pages 0 if it was not laid out
 */
public record Summary(int pages, int chapters, int recommendations, int findings) {
    static final Summary NONE = new Summary(0, 0, 0, 0);

    static Summary of(Report report, PagedDocument pages) {
        int recommendations = 0;
        int findings = 0;
        for (Chapter chapter : report.chapters()) {
            recommendations += chapter.recommendations().size();
            findings += chapter.findings().size();
        }
        return new Summary(pages.pages().size(), report.chapters().size(), recommendations, findings);
    }
}
