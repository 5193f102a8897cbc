package io.github.reportassembly.locate;

import io.github.reportassembly.compose.Composer;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.compose.Summary;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.export.data.PlaceMap;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.util.List;
import java.util.Optional;

/** Looks up, for a report on disk, where something stands in the sources that a version printed. */
public final class PlaceSearch {
    private final AssemblyRequest request;
    private final Composer composer;

    /** @param progress is told of each stage when it has ended */
    public PlaceSearch(AssemblyRequest request, Progress progress) {
        this.request = request;
        this.composer = new Composer(request, progress);
    }

    /**
     * The place; a diagnostic says why there is none.
     *
     * @param words as people cite it
     * @param release the version to look in, unless the words name one; empty for the version at hand
     */
    public PlaceAnswer find(String words, Optional<String> release) {
        Findings findings = new Findings(request);
        DiagnosticList told = new DiagnosticList();
        Optional<FoundPlace> place = composer.merge(findings)
                .flatMap(merged -> new Locator(merged, told).find(words, release, () -> places(merged)));
        // What is wrong with the sources is told by other goals, unless it is why there is no answer.
        DiagnosticList problems = place.isPresent() || !told.sorted().isEmpty() ? told : findings.list();
        return new PlaceAnswer(
                new AssemblyResult(problems, place.isEmpty(), List.of(), Summary.NONE, List.of()), place);
    }

    private PlaceMap places(Merged merged) {
        return PlaceCollector.of(merged, composer.layOut(merged, new DiagnosticList()));
    }
}
