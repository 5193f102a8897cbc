package io.github.reportassembly.maven;

import io.github.reportassembly.lastbuild.StandingBuild;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.request.AssemblyRequest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log that nothing has changed, and of the report what the last build told of it. */
final class StandingLog {
    private final Log log;

    StandingLog(Log log) {
        this.log = log;
    }

    void tell(AssemblyRequest request, StandingBuild standing) {
        log.info(BuildLog.title(request));
        standing.told().forEach(line -> BuildLog.print(log, line));
        LocalDateTime since = LocalDateTime.ofInstant(standing.since(), ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS);
        log.info("Nothing has changed since the build of " + since.toString().replace('T', ' ')
                + ", whose files stand; -Dreport.force builds anyway");
        for (OutputFile file : standing.outputs()) {
            log.info(file.path() + " (" + BuildLog.size(file.path()) + ")");
        }
    }
}
