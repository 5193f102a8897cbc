package io.github.reportassembly.benchmarks.peer;

import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A report's chapters as one Markdown file, for tools that read Markdown. */
final class ChapterMarkdown {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^]]+)]");

    private ChapterMarkdown() {}

    static String of(Path folder, Report report) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : report.chapters()) {
            Path file = folder.resolve(chapter.id()).resolve("chapter.md");
            if (Files.exists(file)) {
                String notes = FOOTNOTE.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .replaceAll("[^$1-" + chapter.id() + "]");
                text.append(notes).append("\n\n");
            }
        }
        return text.toString();
    }
}
