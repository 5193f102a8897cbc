package io.github.reportassembly.build;

import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One chapter of a merged report, numbered as in the whole. */
final class ChapterAlone {
    private final String chapter;
    private final Merged whole;
    private final ChapterExcerpt excerpt;

    private ChapterAlone(String chapter, Merged whole, ChapterExcerpt excerpt) {
        this.chapter = chapter;
        this.whole = whole;
        this.excerpt = excerpt;
    }

    /** The chapter of an id; a diagnostic if there is none. */
    static Optional<ChapterAlone> of(Merged whole, String chapter, DiagnosticList diagnostics) {
        List<String> chapters = new ArrayList<>();
        for (Chapter known : whole.report().chapters()) {
            if (known.id().equals(chapter)) {
                return ChapterExcerpt.of(whole.document(), known.label())
                        .map(excerpt -> new ChapterAlone(chapter, whole, excerpt));
            }
            chapters.add(known.id());
        }
        diagnostics.report(Diagnostic.of(DiagnosticCode.UNKNOWN_CHAPTER, "the report has no chapter " + chapter)
                .withHint(Nearest.to(chapter, chapters)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("its chapters are " + String.join(", ", chapters))));
        return Optional.empty();
    }

    /** Part of the name of its files. */
    static String fileName(String chapter) {
        return chapter.replaceAll("[^A-Za-z0-9-]", "_");
    }

    /** @param pages those of the whole report; asked for only if the chapter prints some of them */
    Document document(Supplier<PageIndex> pages) {
        return excerpt.document(whole.document(), whole.numbers(), printed(pages));
    }

    private Function<String, String> printed(Supplier<PageIndex> pages) {
        if (!excerpt.needsPages()) {
            return id -> "";
        }
        PageIndex index = pages.get();
        return id -> index.page(id).map(PageNumber::printed).orElse("");
    }

    /** Which problems concern the chapter. */
    ChapterProblems problems(Stage stage) {
        return new ChapterProblems(chapter, stage, whole.report(), excerpt.named());
    }
}
