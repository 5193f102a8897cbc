package io.github.reportassembly.assemble;

import io.github.reportassembly.build.ChapterBuild;
import io.github.reportassembly.build.ReportBuild;
import io.github.reportassembly.build.ReportCheck;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.diagnostic.Watch;
import io.github.reportassembly.gate.GateReport;
import io.github.reportassembly.gate.Gates;
import io.github.reportassembly.locate.PlaceAnswer;
import io.github.reportassembly.locate.PlaceSearch;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.release.ReportRelease;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import io.github.reportassembly.status.ReportStatus;
import io.github.reportassembly.status.StatusResult;
import io.github.reportassembly.verify.ReleaseVerifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What can be done with a report, each by the class of its goal. The order of the stages, from the sources to the pages,
 * is {@link io.github.reportassembly.compose.Composer}'s. All run under a {@link Watch}, which sees that they end.
 */
public final class ReportAssembler {
    private final Progress progress;

    /** @param progress is told of each stage when it has ended */
    public ReportAssembler(Progress progress) {
        this.progress = progress;
    }

    /** Goes through all stages but the last: finds every problem and writes no document. */
    public AssemblyResult check(AssemblyRequest request) {
        return watched(request, () -> new ReportCheck(request, progress).run());
    }

    /**
     * Assembles the report and publishes its files. If it is refused, no document is written and the last good ones
     * stand.
     */
    public AssemblyResult assemble(AssemblyRequest request) {
        return watched(request, () -> new ReportBuild(request, progress).run());
    }

    /**
     * Assembles one chapter, numbered as in the whole report, and publishes its files in a folder of its own below the
     * output folder; those of the whole report stand. Only problems that concern the chapter are told, and count.
     *
     * @param chapter the chapter's id, which is its folder's name; a diagnostic if there is none of that name
     */
    public AssemblyResult assemble(AssemblyRequest whole, String chapter) {
        return watched(whole, () -> new ChapterBuild(whole, chapter, progress).run());
    }

    /**
     * Checks the report as for {@link #assemble}, and if nothing speaks against it writes its numbers and texts into its
     * register. That is the only thing that ever writes there.
     */
    public AssemblyResult release(AssemblyRequest request) {
        return watched(request, () -> new ReportRelease(request, progress).run());
    }

    /**
     * Builds a released version again from its tag and compares the files with those that were published.
     *
     * @param tag empty if it is named as the version
     * @param published the manifest; the published files are looked for beside it
     */
    public AssemblyResult verify(AssemblyRequest request, Optional<String> tag, Path published) {
        return watched(request, () -> new ReleaseVerifier(progress).verify(request, tag, published));
    }

    /**
     * Answers where something that a version printed stands in the sources.
     *
     * @param words as people cite it: "Recommendation 7.2 of draft 1", "¶ 3.12", "page 20 line 14", or an id
     * @param release the version to look in, unless the words name one; empty for the version at hand
     */
    public PlaceAnswer locate(AssemblyRequest request, String words, Optional<String> release) {
        return Watch.over(
                request.limits(),
                () -> new PlaceSearch(request, progress).find(words, release),
                problem -> new PlaceAnswer(refused(problem), Optional.empty()));
    }

    /**
     * Would the report pass as a draft, as a final? Goes through all stages but the last for each, as the version that it
     * would be released as, and writes nothing.
     *
     * @param asked the stages in question, in the order of the answers
     */
    public GateReport gate(AssemblyRequest request, List<Stage> asked) {
        Gates gates = new Gates(request, progress);
        return Watch.over(request.limits(), () -> gates.ask(asked), problem -> gates.refused(asked, problem));
    }

    /**
     * How far the report has come, by sub-team, and what changed: as text, and as a page in the formats asked for, which
     * stands in a folder of its own below the output folder.
     *
     * @param since a date, a release, a tag or a commit; if empty, the newest release, else a week before the last commit
     */
    public StatusResult status(AssemblyRequest request, Optional<String> since) {
        return Watch.over(
                request.limits(),
                () -> new ReportStatus(request, progress).since(since),
                problem -> new StatusResult(refused(problem), List.of()));
    }

    private static AssemblyResult watched(AssemblyRequest request, Supplier<AssemblyResult> work) {
        return Watch.over(request.limits(), work, ReportAssembler::refused);
    }

    private static AssemblyResult refused(Diagnostic problem) {
        DiagnosticList problems = new DiagnosticList();
        problems.report(problem);
        return AssemblyResult.refused(problems);
    }
}
