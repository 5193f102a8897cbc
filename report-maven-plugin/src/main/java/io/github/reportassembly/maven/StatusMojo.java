package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.status.StatusResult;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells how far the report has come, for the weekly meeting: by sub-team the states of chapters, recommendations that are
 * agreed, open questions and what is left for a draft and a final; and what changed. It prints all of it, and writes a
 * page of it as PDF and DOCX into the folder {@code status} below the output folder. Works without a POM, too.
 */
@Mojo(name = "status", threadSafe = true, requiresProject = false)
public final class StatusMojo extends ReportMojo {
    /**
     * Since when changes are told: a date such as {@code 2026-05-01}, a released version or the end of its name, a tag or
     * a commit. Unless said, the newest release, or else a week before the last commit.
     */
    @Parameter(property = "report.since")
    private String since;

    @Override
    void run(AssemblyRequest request) throws MojoFailureException {
        StatusResult status = new ReportAssembler((name, time) -> {}).status(request, Optional.ofNullable(since));
        status.lines().forEach(getLog()::info);
        if (status.result().failed()) {
            throw new MojoFailureException(
                    new FailureMessage(request).of(status.result().diagnostics()));
        }
        status.result().files().forEach(file -> getLog().info(file.toString()));
    }
}
