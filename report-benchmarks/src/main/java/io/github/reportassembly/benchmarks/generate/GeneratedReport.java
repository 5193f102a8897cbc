package io.github.reportassembly.benchmarks.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a report with texts that are made up, about as long as asked for. The same length gives the same files. */
public final class GeneratedReport {
    private static final long SEED = 20_260_101;
    private static final int SECTIONS_A_CHAPTER = 2;
    /** Measured: what a section fills in the house style. */
    private static final double PAGES_A_SECTION = 4.5;
    /** Measured: cover, contents and lists. */
    private static final int OTHER_PAGES = 7;

    private GeneratedReport() {}

    /** Writes the report's sources into a folder, which is made. */
    public static void write(int pages, Path folder) throws IOException {
        int sections = Math.max(1, (int) Math.round((pages - OTHER_PAGES) / PAGES_A_SECTION));
        StringBuilder report = new StringBuilder("""
                id: generated-report
                title: A report with texts that are made up
                body: The review team
                authoritative-language: en
                languages: [en]
                owners:
                  board: the board
                sub-teams:
                  team:
                    name: The team
                    kind: topic
                    scope: Everything.
                    rapporteur: member-a
                    members: [member-a]
                members:
                  member-a:
                    name: Member A
                    role: rapporteur
                chapters:
                """);
        for (int done = 0, number = 1; done < sections; done += SECTIONS_A_CHAPTER, number++) {
            ChapterSource chapter = new ChapterSource(number, Math.min(SECTIONS_A_CHAPTER, sections - done), SEED);
            report.append("  - ").append(chapter.name()).append('\n');
            for (Map.Entry<String, String> file : chapter.files().entrySet()) {
                write(folder.resolve(chapter.name()).resolve(file.getKey()), file.getValue());
            }
        }
        write(folder.resolve("report.yaml"), report.toString());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
