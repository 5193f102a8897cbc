package io.github.reportassembly.status;

import io.github.reportassembly.outcome.AssemblyResult;
import java.util.List;

/**
 * How far a report has come.
 *
 * @param result the files written, and what is wrong with the report
 * @param lines all of it in words; none if the report could not be read
 */
public record StatusResult(AssemblyResult result, List<String> lines) {
    public StatusResult {
        lines = List.copyOf(lines);
    }
}
