package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Rating;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.model.DiagnosticSetting;
import io.github.reportassembly.model.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run finds out about a report: its problems, weighed as the report says, and whose they are. */
final class Findings {
    private final AssemblyRequest request;
    private final DiagnosticList list = new DiagnosticList();
    private Optional<Report> report = Optional.empty();

    Findings(AssemblyRequest request) {
        this.request = request;
    }

    DiagnosticList list() {
        return list;
    }

    /** Takes note of the report that was read. */
    void of(Report found) {
        report = Optional.of(found);
        List<Rating> ratings = new ArrayList<>();
        for (DiagnosticSetting setting : found.diagnostics()) {
            DiagnosticCode.withId(setting.code())
                    .filter(code -> !code.isFixed())
                    .ifPresent(code -> ratings.add(new Rating(
                            code,
                            setting.level().severity(),
                            PlainWords.ofBlocks(setting.reason().blocks()).strip())));
        }
        list.rate(ratings, request.stage());
    }

    AssemblyResult result(boolean failed, List<Path> files, Optional<Composition> composition) {
        return new AssemblyResult(
                list,
                failed,
                files,
                composition.map(Composition::summary).orElse(Summary.NONE),
                report.map(found -> ChapterTotal.of(found, list.sorted(), request.stage()))
                        .orElse(List.of()));
    }
}
