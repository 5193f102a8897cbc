package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.lastbuild.LastBuild;
import io.github.reportassembly.lastbuild.LogLine;
import io.github.reportassembly.lastbuild.StandingBuild;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Assembles the report into PDF and DOCX, with what belongs to them, and attaches all files to the project: the documents
 * by their type alone, all others with a classifier of their own. Lists all problems; when they weigh too much
 * for the stage it fails, and the files of the last good build stay as they are.
 */
@Mojo(name = "assemble", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true, requiresProject = false)
public final class AssembleMojo extends AssemblyMojo {
    /**
     * A chapter's folder, to make that chapter alone: its numbers are those of the whole report, and only its problems
     * are listed. Its files stand in a folder of its name beside the report's own, which stay as they are.
     */
    @Parameter(property = "report.only")
    private String only;

    /**
     * Whether to build even if neither sources nor settings, toolkit or finished files have changed since the last build.
     * Unless said, such a build only says so and attaches the files that are there.
     */
    @Parameter(property = "report.force", defaultValue = "false")
    private boolean force;

    private final MavenProjectHelper attachments;
    private LastBuild last;

    @Inject
    public AssembleMojo(MavenProjectHelper attachments) {
        this.attachments = attachments;
    }

    @Override
    void run(AssemblyRequest request) throws MojoFailureException {
        if (isWhole()) {
            last = new LastBuild(request, Toolkit.archives());
            Optional<StandingBuild> standing = force ? Optional.empty() : last.standing();
            if (standing.isPresent()) {
                new StandingLog(getLog()).tell(request, standing.get());
                attach(standing.get().outputs());
                return;
            }
            last.forget();
        }
        super.run(request);
    }

    @Override
    AssemblyResult assemble(ReportAssembler assembler, AssemblyRequest request) {
        return isWhole() ? assembler.assemble(request) : assembler.assemble(request, only.strip());
    }

    /** Enough to see what is meant: while a report is being written, hundreds of things are not ready. */
    @Override
    Map<Severity, Integer> listed() {
        return Map.of(Severity.WARNING, 10, Severity.NOTE, 3);
    }

    @Override
    FailOn defaultFailOn(Stage reportStage) {
        return AssemblyRequest.defaultFailOn(reportStage);
    }

    private boolean isWhole() {
        return only == null || only.isBlank();
    }

    @Override
    void finish(AssemblyRequest request, AssemblyResult result, List<LogLine> told) {
        if (!isWhole()) {
            return;
        }
        attach(result.outputs());
        last.keep(result, told);
    }

    private void attach(List<OutputFile> files) {
        if (!hasPom()) {
            return;
        }
        for (OutputFile file : files) {
            attachments.attachArtifact(
                    project(),
                    file.type(),
                    file.classifier().isEmpty() ? null : file.classifier(),
                    file.path().toFile());
        }
    }
}
