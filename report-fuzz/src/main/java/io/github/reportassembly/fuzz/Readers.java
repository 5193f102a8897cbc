package io.github.reportassembly.fuzz;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import java.util.Optional;

/** Reads a folder as a build does, and prints what is said of it. */
final class Readers {
    private Readers() {}

    static Optional<Report> read(TemporaryReport sources, DiagnosticList found) {
        ReportFolder folder = ReportFolder.open(sources.folder());
        return new ReportReader(folder, new MarkdownReader(folder::text, found), found).read();
    }

    /** A message must say something, and its place must be printable. */
    static void print(DiagnosticList found) {
        DiagnosticPrinter printer = new DiagnosticPrinter(Stage.DRAFT);
        for (Diagnostic diagnostic : found.sorted()) {
            if (diagnostic.message().isBlank() || printer.print(diagnostic).isBlank()) {
                throw new IllegalStateException("a message for nobody: " + diagnostic);
            }
        }
    }
}
