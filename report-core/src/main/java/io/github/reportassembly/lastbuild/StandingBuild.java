package io.github.reportassembly.lastbuild;

import io.github.reportassembly.outcome.OutputFile;
import java.time.Instant;
import java.util.List;

/**
 * A build whose files are as good as those that would be made now.
 *
 * @param since when it ended
 * @param outputs as they were attached
 * @param told what it told of the report
 */
public record StandingBuild(Instant since, List<OutputFile> outputs, List<LogLine> told) {
    public StandingBuild {
        outputs = List.copyOf(outputs);
        told = List.copyOf(told);
    }
}
