package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists all problems of a report and writes nothing. Fails on errors at every stage, so that a merge request with a
 * mistake is seen. Works without a POM, too.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AssemblyMojo {
    @Override
    AssemblyResult assemble(ReportAssembler assembler, AssemblyRequest request) {
        return assembler.check(request);
    }

    @Override
    Map<Severity, Integer> listed() {
        return Map.of(Severity.WARNING, 50, Severity.NOTE, 50);
    }

    @Override
    FailOn defaultFailOn(Stage reportStage) {
        return FailOn.ERROR;
    }
}
