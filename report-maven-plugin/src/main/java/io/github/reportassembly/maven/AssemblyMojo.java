package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.lastbuild.LogLine;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;

/** What the goals have in common that take the report through its stages and tell its problems. */
abstract class AssemblyMojo extends ReportMojo {
    @Override
    void run(AssemblyRequest request) throws MojoFailureException {
        BuildLog log = new BuildLog(getLog(), request.stage(), listed());
        log.begin(request);
        AssemblyResult result = assemble(new ReportAssembler(log), request);
        log.end(result);
        if (result.failed()) {
            throw new MojoFailureException(new FailureMessage(request).of(result.diagnostics()));
        }
        finish(request, result, log.told());
    }

    abstract AssemblyResult assemble(ReportAssembler assembler, AssemblyRequest request);

    /** How many warnings and notes of one kind are listed. */
    abstract Map<Severity, Integer> listed();

    /**
     * What is left to do with the files of a good build.
     *
     * @param told what was told of the report
     */
    void finish(AssemblyRequest request, AssemblyResult result, List<LogLine> told) {}
}
