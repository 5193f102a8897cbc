package io.github.reportassembly.outcome;

import io.github.reportassembly.compose.Summary;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.read.folder.ReportFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of an assembly.
 *
 * @param failed whether problems weighed too much; then no document was written and the last good ones stand
 * @param outputs the files written, the report's own first
 * @param totals the problems of each chapter, in the order of the report
 * @param folder the report's folder as it was read; empty if it was not
 */
public record AssemblyResult(
        DiagnosticList diagnostics,
        boolean failed,
        List<OutputFile> outputs,
        Summary summary,
        List<ChapterTotal> totals,
        Optional<ReportFolder> folder) {
    public AssemblyResult {
        outputs = List.copyOf(outputs);
        totals = List.copyOf(totals);
    }

    /** What came of something else than a build. */
    public AssemblyResult(
            DiagnosticList diagnostics,
            boolean failed,
            List<OutputFile> outputs,
            Summary summary,
            List<ChapterTotal> totals) {
        this(diagnostics, failed, outputs, summary, totals, Optional.empty());
    }

    /** A run that was refused before there was anything to count. */
    public static AssemblyResult refused(DiagnosticList diagnostics) {
        return new AssemblyResult(diagnostics, true, List.of(), Summary.NONE, List.of());
    }

    /** Where the files are that were written, in the same order. */
    public List<Path> files() {
        return outputs.stream().map(OutputFile::path).toList();
    }
}
