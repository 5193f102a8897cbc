package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.DiagnosticList;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of an assembly.
 *
 * @param failed whether problems weighed too much; then no document was written and the last good ones stand
 * @param files those written, in the order of their names
 * @param totals the problems of each chapter, in the order of the report
 */
public record AssemblyResult(
        DiagnosticList diagnostics, boolean failed, List<Path> files, Summary summary, List<ChapterTotal> totals) {
    public AssemblyResult {
        files = List.copyOf(files);
        totals = List.copyOf(totals);
    }
}
