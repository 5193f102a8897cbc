package io.github.reportassembly.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small sound report in a temporary folder; files of it are exchanged for those that a fuzzer makes. */
final class TemporaryReport {
    private static final Map<String, String> SOUND = sound();

    private final Path folder;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    TemporaryReport() {
        try {
            folder = Files.createTempDirectory("report-fuzz");
            for (String path : SOUND.keySet()) {
                restore(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    static Map<String, String> files() {
        return SOUND;
    }

    /** Exchanges these files, and puts the others back as they were. */
    void lay(Map<String, byte[]> files) {
        try {
            for (String path : changed.keySet()) {
                if (!files.containsKey(path)) {
                    restore(path);
                }
            }
            changed.clear();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(file.getKey(), file.getValue());
                changed.put(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore(String path) throws IOException {
        if (SOUND.containsKey(path)) {
            write(path, SOUND.get(path).getBytes(StandardCharsets.UTF_8));
        } else {
            Files.deleteIfExists(folder.resolve(path));
        }
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static Map<String, String> sound() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("report.yaml", """
                id: fuzz
                title: Review of Wells
                body: Team
                authoritative-language: en
                mandate:
                  text: |
                    The team reviews wells.
                goals:
                  health: Clean water
                owners:
                  works: the water works
                chapters:
                  - wells
                sub-teams:
                  water:
                    name: Water
                    rapporteur: member-a
                    members: [member-a]
                members:
                  member-a:
                    name: Member A (sample)
                    role: rapporteur
                """);
        files.put("wells/chapter.yaml", "part: body\nsub-teams: [water]\nstatus: draft\n");
        files.put("wells/chapter.md", """
                # Wells

                Some *words* [@src-a, p. 2].[^n] See @rec-a and [here](#sec-more).

                [^n]: A note.

                ## More {#sec-more}

                | A | B |
                |---|--:|
                | 1 | 2 |

                Table: Numbers {#tbl-numbers}

                ![A drawing](figures/a.svg){#fig-a}

                ![Findings](#fnd-a)

                ![Clean](#rec-a)
                """);
        files.put(
                "wells/figures/a.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9'/></svg>");
        files.put("wells/figures/a.csv", "Year,Wells\n2024,3\n2025,4\n");
        files.put(
                "wells/rec-a.yaml",
                "title: Clean\nstatus: draft\ntext: |\n  The works should clean.\nowner: works\npriority: high\nfindings: [fnd-a]\n");
        files.put("wells/fnd-a.yaml", "title: Dirt\nstatus: draft\nstatement: |\n  It is dirty [@src-a].\n");
        files.put(
                "wells/sources.yaml",
                "src-a:\n  citation: |\n    Somebody, *Words*, 2026.\n  url: https://example.org/\n  confidentiality: public\n");
        files.put("glossary.yaml", "term-well:\n  term: well\n  definition: |\n    A hole with water.\n");
        return files;
    }
}
