package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.read.folder.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges a report with some templates of its own, and keeps what was said. */
final class TemplateCase {
    private static final ClassLoader LOADER = TemplateCase.class.getClassLoader();

    private final Path folder;
    private final List<Diagnostic> problems = new ArrayList<>();
    private int seconds = 60;
    private Stage stage = Stage.WORKING;

    TemplateCase(Path folder) {
        this.folder = folder;
    }

    TemplateCase template(String name, String text) {
        try {
            Path file = folder.resolve("templates").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    TemplateCase limit(int limit) {
        seconds = limit;
        return this;
    }

    TemplateCase stage(Stage other) {
        stage = other;
        return this;
    }

    Optional<Document> merge(Report report) {
        TemplateSet templates = TemplateSet.of(LOADER, Optional.of(ReportFolder.open(folder)));
        BuildFacts facts = new BuildFacts(
                "1.0", stage, Optional.of(Instant.parse("2026-03-02T23:30:00Z")), "0123456789abcdef", false);
        Limits limits = new Limits(Map.of(Limit.TEMPLATE_SECONDS, seconds));
        return new Merger(templates, PhraseBook.load(LOADER, "en"), limits, problems::add)
                .merge(report, ItemNumbers.of(report), facts);
    }

    /** What was said: place, code and message, with the hint after an arrow. */
    List<String> problems() {
        return problems.stream()
                .map(problem -> problem.span().map(Object::toString).orElse("-") + " "
                        + problem.code().id() + ": " + problem.message()
                        + problem.hint().map(hint -> " -> " + hint).orElse(""))
                .toList();
    }
}
