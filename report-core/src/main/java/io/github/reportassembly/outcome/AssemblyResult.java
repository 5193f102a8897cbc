package io.github.reportassembly.outcome;

import io.github.reportassembly.compose.Summary;
import io.github.reportassembly.diagnostic.DiagnosticList;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of an assembly.
 *
 * @param failed whether problems weighed too much; then no document was written and the last good ones stand
 * @param outputs the files written, the report's own first
 * @param totals the problems of each chapter, in the order of the report
 */
public record AssemblyResult(
        DiagnosticList diagnostics,
        boolean failed,
        List<OutputFile> outputs,
        Summary summary,
        List<ChapterTotal> totals) {
    public AssemblyResult {
        outputs = List.copyOf(outputs);
        totals = List.copyOf(totals);
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
