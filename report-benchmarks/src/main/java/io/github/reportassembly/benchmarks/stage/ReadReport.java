package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.validate.Validation;
import java.nio.file.Path;

/** Reads a report's folder, as each build begins. */
public final class ReadReport {
    private ReadReport() {}

    /** Reads all sources. A report that cannot be read at all is refused. */
    public static Report read(Path path, DiagnosticSink sink) {
        ReportFolder folder = ReportFolder.open(path);
        return new ReportReader(folder, new MarkdownReader(folder::text, sink), sink)
                .read()
                .orElseThrow(() -> new IllegalStateException("no report can be read in " + path));
    }

    /** Reads all sources and holds them against all rules. */
    public static Report readAndCheck(Path path, DiagnosticSink sink) {
        Report report = read(path, sink);
        Validation.check(report, sink);
        return report;
    }
}
