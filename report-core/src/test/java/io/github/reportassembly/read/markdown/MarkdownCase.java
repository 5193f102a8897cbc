package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.dump.DocumentDump;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.stream.Collectors;

/** What reading a Markdown text gives, as readable text. */
final class MarkdownCase {
    private MarkdownCase() {}

    /** @param kind {@code chapter}, {@code blocks} or {@code line} */
    static String read(String kind, String markdown) {
        DiagnosticList diagnostics = new DiagnosticList();
        MarkdownReader reader = new MarkdownReader(diagnostics);
        SourceText source = SourceText.of(new SourceFile("unit/chapter.md", markdown));
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

    private static String chapter(ChapterText chapter) {
        return "title " + DocumentDump.ofInlines(chapter.title()) + "\n" + DocumentDump.of(chapter.blocks());
    }
}
