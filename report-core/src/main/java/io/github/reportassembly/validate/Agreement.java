package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ChapterStatus;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.source.SourceSpan;

/** In a final nothing is a draft any more: each chapter, recommendation and finding is agreed. */
final class Agreement implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (Chapter chapter : report.report().chapters()) {
            chapter(report, chapter);
            for (Recommendation item : chapter.recommendations()) {
                item(report, item.label().id(), item.status(), item.span());
                if (item.status() != ItemStatus.DRAFT) {
                    for (Part part : item.parts()) {
                        item(report, part.label().id(), part.status(), part.span());
                    }
                }
            }
            for (Finding item : chapter.findings()) {
                item(report, item.label().id(), item.status(), item.span());
            }
        }
    }

    private static void item(CheckedReport report, String id, ItemStatus status, SourceSpan span) {
        if (status == ItemStatus.DRAFT) {
            report.reportUnready(
                    id,
                    id + ".status",
                    Diagnostic.at(place(span), DiagnosticCode.NOT_AGREED, id + " is a draft")
                            .withHint("write status: agreed when the team has agreed, or status: withdrawn"));
        }
    }

    private static void chapter(CheckedReport report, Chapter chapter) {
        ChapterStatus status = chapter.status();
        if (report.report().unread().ids().contains(chapter.id())) {
            return;
        }
        if (status == ChapterStatus.OUTLINE || status == ChapterStatus.DRAFTING) {
            report.reportUnready(
                    chapter.label().id(),
                    chapter.label().id() + ".status",
                    Diagnostic.at(
                                    place(chapter.span()),
                                    DiagnosticCode.UNFINISHED_CHAPTER,
                                    "the chapter " + chapter.id() + " is still "
                                            + (status == ChapterStatus.OUTLINE ? "an outline" : "being drafted"))
                            .withHint("write status: agreed, reviewed or frozen in its chapter.yaml when it is"));
        }
    }

    /** Where a file that is one thing says its status; else where the thing begins. */
    private static SourceSpan place(SourceSpan span) {
        int found = span.start() == 0 ? span.file().text().indexOf("\nstatus:") : -1;
        return found < 0 ? span : span.file().span(found + 1, found + "\nstatus".length());
    }
}
