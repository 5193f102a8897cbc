package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.lastbuild.LogLine;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.publication.Manifest;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds a released version again from its tag, in a folder of its own, and compares the files with those that were
 * published: byte for byte, and where that differs by what they say. Nothing of the work tree is touched. Version and
 * stage are those of the manifest.
 */
@Mojo(name = "verify", requiresDirectInvocation = true, requiresProject = false)
public final class VerifyMojo extends AssemblyMojo {
    /** The {@code manifest.json} of the published package, with the other files beside it. That of the last build, unless said. */
    @Parameter(property = "report.manifest")
    private File manifest;

    /** The tag that the release was built from. The version in the manifest, unless said. */
    @Parameter(property = "report.tag")
    private String tag;

    @Override
    AssemblyResult assemble(ReportAssembler assembler, AssemblyRequest request) {
        Path published = manifest == null
                ? request.output().resolve(Manifest.NAME)
                : manifest.toPath().toAbsolutePath();
        Optional<String> named = Optional.ofNullable(tag).map(String::strip).filter(name -> !name.isEmpty());
        return new ReportAssembler(this::debug).verify(request, named, published);
    }

    private void debug(String stage, Duration time) {
        getLog().debug(stage + ": " + time.toMillis() + " ms");
    }

    @Override
    Map<Severity, Integer> listed() {
        return Map.of(Severity.WARNING, 50, Severity.NOTE, 3);
    }

    @Override
    FailOn defaultFailOn(Stage reportStage) {
        return FailOn.ERROR;
    }

    @Override
    void finish(AssemblyRequest request, AssemblyResult result, List<LogLine> told) {
        getLog().info("Built again from its tag, the release says the same as the published files.");
    }
}
