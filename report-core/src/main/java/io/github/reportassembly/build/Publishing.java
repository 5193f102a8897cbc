package io.github.reportassembly.build;

import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.Outcome;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.output.Output;
import io.github.reportassembly.output.PackageWriter;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Publishes what was composed, unless the findings weigh too much. */
final class Publishing {
    private final AssemblyRequest request;
    private final Findings findings;
    private final Progress progress;

    Publishing(AssemblyRequest request, Findings findings, Progress progress) {
        this.request = request;
        this.findings = findings;
        this.progress = progress;
    }

    /** @param output the files of a composition; not asked for if it is refused */
    AssemblyResult publish(Optional<Composition> composition, Function<Composition, Output> output) {
        Outcome outcome = new Outcome(request, findings);
        boolean refused = findings.refuse(composition.isPresent());
        if (refused || composition.isEmpty()) {
            return outcome.of(refused, composition);
        }
        Output all = output.apply(composition.get());
        // A form's own template may be at fault.
        if (findings.refuse(true)) {
            return outcome.of(true, composition);
        }
        List<OutputFile> written = progress.timed(
                "write",
                () -> new PackageWriter(request.output(), findings.list())
                        .write(all.files(), all.facts(), all.archive()));
        return outcome.of(written.isEmpty() && request.failOn() != FailOn.NEVER, written, composition);
    }
}
