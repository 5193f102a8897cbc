package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.dump.DocumentDump;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.source.SourceText;
import java.util.Optional;
import java.util.stream.Collectors;

/** What reading a Markdown text gives, as readable text. */
final class MarkdownCase {
    private MarkdownCase() {}

    /**
     * @param kind {@code chapter}, {@code blocks} or {@code line}
     * @param input Markdown, then files of data, each after a line {@code === file unit/figures/name.csv}
     */
    static String read(String kind, String input) {
        DiagnosticList diagnostics = new DiagnosticList();
        String[] parts = input.split("(?m)^=== file ");
        MarkdownReader reader =
                new MarkdownReader((path, usedAt, sink) -> file(parts, path, usedAt, sink), diagnostics);
        SourceText source = SourceText.of(new SourceFile("unit/chapter.md", parts[0]));
        String tree = switch (kind) {
            case "chapter" -> chapter(reader.chapter("unit", "unit", source));
            case "blocks" -> DocumentDump.of(reader.blocks("unit", "unit", source));
            case "line" -> DocumentDump.ofInlines(reader.line("unit", source)) + "\n";
            default -> throw new IllegalArgumentException(kind);
        };
        DiagnosticPrinter printer = new DiagnosticPrinter(Stage.WORKING);
        String printed = diagnostics.sorted().stream().map(printer::print).collect(Collectors.joining());
        return printed.isEmpty() ? tree : tree + "--- diagnostics\n" + printed;
    }

    private static Optional<SourceFile> file(String[] parts, String path, SourceSpan usedAt, DiagnosticSink sink) {
        for (String part : parts) {
            int line = part.indexOf('\n');
            if (line > 0 && part.substring(0, line).equals(path)) {
                return Optional.of(new SourceFile(path, part.substring(line + 1)));
            }
        }
        return TextFiles.NONE.text(path, usedAt, sink);
    }

    private static String chapter(ChapterText chapter) {
        return "title " + DocumentDump.ofInlines(chapter.title()) + "\n" + DocumentDump.of(chapter.blocks());
    }
}
