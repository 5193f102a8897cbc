package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.lastbuild.LogLine;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Releases the version: asks of the report what its stage asks, freezes all numbers in the report's register, and prints
 * the Git commands for commit and tag. Needs a version without SNAPSHOT that was not released before, and a work tree
 * without changes. It writes three files and no document: {@code package} builds those.
 */
@Mojo(name = "release", requiresDirectInvocation = true)
public final class ReleaseMojo extends AssemblyMojo {
    @Override
    AssemblyResult assemble(ReportAssembler assembler, AssemblyRequest request) {
        return assembler.release(request);
    }

    @Override
    Map<Severity, Integer> listed() {
        return Map.of(Severity.WARNING, 10, Severity.NOTE, 3);
    }

    @Override
    FailOn defaultFailOn(Stage reportStage) {
        return FailOn.ERROR;
    }

    @Override
    void finish(AssemblyRequest request, AssemblyResult result, List<LogLine> told) {
        String version = request.version();
        getLog().info("The numbers of " + version + " are frozen. To finish the release:");
        getLog().info("  git add register");
        getLog().info("  git commit -m \"Release " + version + "\"");
        getLog().info("  git tag " + version);
        getLog().info("  mvn package -Dreport.stage=" + request.stage().id());
    }
}
