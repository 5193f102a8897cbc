package io.github.reportassembly.fuzz;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.read.folder.TextGate;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;

/** A file of data, shown as a table and as a chart. */
public final class CsvTarget {
    private static final String CHAPTER = """
            # Data

            ![Data](a.csv){#tbl-a header=1}

            ![Data](a.csv){#fig-a chart=bar}

            ![Data](a.csv){#fig-b chart=line}
            """;

    private CsvTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        DiagnosticList found = new DiagnosticList();
        new MarkdownReader((path, usedAt, sink) -> TextGate.read(path, data, sink), found)
                .chapter("a", "a", SourceText.of(new SourceFile("a/chapter.md", CHAPTER)));
        Readers.print(found);
    }
}
