package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.lastbuild.LogLine;
import io.github.reportassembly.locate.FoundPlace;
import io.github.reportassembly.locate.PlaceAnswer;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Answers where something that a version printed stands in the sources: {@code -Dreport.find="Recommendation 7.2 of draft
 * 1"}, {@code "¶ 3.12"}, {@code "page 20 line 14"} or an id, in the words of the report's language or in English.
 */
@Mojo(name = "locate", requiresDirectInvocation = true, requiresProject = false)
public final class LocateMojo extends AssemblyMojo {
    /** What to find, as people cite it. */
    @Parameter(property = "report.find", defaultValue = " ")
    private String find;

    /** The released version to look in, unless {@code report.find} names one; the version at hand if neither does. */
    @Parameter(property = "report.in")
    private String in;

    private Optional<FoundPlace> place = Optional.empty();

    @Override
    AssemblyResult assemble(ReportAssembler assembler, AssemblyRequest request) {
        Optional<String> release = Optional.ofNullable(in).map(String::strip).filter(version -> !version.isEmpty());
        PlaceAnswer answer = assembler.locate(request, find, release);
        place = answer.place();
        return answer.result();
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
        place.ifPresent(this::print);
    }

    private void print(FoundPlace found) {
        getLog().info(found.what() + " of version " + found.version());
        if (!found.id().isEmpty()) {
            getLog().info("  id      " + found.id());
        }
        getLog().info("  source  "
                + (found.file().isEmpty() ? "words of the toolkit" : found.file() + ":" + found.line()));
        if (!found.commit().isEmpty() && !found.file().isEmpty()) {
            getLog().info("  then    git show " + found.commit().substring(0, 12) + ":./" + found.file());
        }
        if (!found.since().isEmpty()) {
            getLog().info("  since   " + found.since());
        }
    }
}
