package io.github.reportassembly.fuzz;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.read.folder.TextGate;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.markdown.TextFiles;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A chapter, a field of several paragraphs and a field of one line, all of the same text. */
public final class MarkdownTarget {
    private static final TextFiles DATA = (path, usedAt, sink) ->
            TextGate.read(path, "Year,Wells\n2024,3\n2025,x\n".getBytes(StandardCharsets.UTF_8), sink);

    private MarkdownTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        DiagnosticList found = new DiagnosticList();
        Optional<SourceFile> file = TextGate.read("a/chapter.md", data, found);
        if (file.isPresent()) {
            SourceText text = SourceText.of(file.get());
            MarkdownReader reader = new MarkdownReader(DATA, found);
            reader.chapter("a", "a", text);
            reader.blocks("b", "a", text);
            reader.line("c", text);
        }
        Readers.print(found);
    }
}
