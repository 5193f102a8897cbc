package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.merge.Merger;
import io.github.reportassembly.merge.TemplateSet;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.DocumentNumbers;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.repository.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Assembles a report: the one class that knows the order of the stages.
 *
 * <ol>
 *   <li>Read the folder's YAML and Markdown into a {@link Report}.
 *   <li>Validate it, beside the next two steps.
 *   <li>Number its recommendations, findings and sources, and compare the numbers with those that were published.
 *   <li>Merge it through the templates into a {@link Document}.
 *   <li>Number the document's sections, tables, figures, footnotes and paragraphs.
 *   <li>Read the images that it shows.
 *   <li>Lay it out on pages.
 *   <li>Write the files, all or none.
 * </ol>
 */
public final class ReportAssembler {
    private final Progress progress;

    public ReportAssembler(Progress progress) {
        this.progress = progress;
    }

    /** Goes through all stages but the last: finds every problem and writes no document. */
    public AssemblyResult check(AssemblyRequest request) {
        Findings findings = new Findings(request);
        Optional<Composition> composition = compose(request, findings);
        return findings.result(refused(request, composition, findings), List.of(), composition);
    }

    /**
     * Assembles the report and publishes its files. If it is refused, no document is written and the last good ones
     * stand.
     */
    public AssemblyResult assemble(AssemblyRequest request) {
        Findings findings = new Findings(request);
        // Whatever comes of this build, the output folder holds one whole publication.
        new PackageWriter(request.output(), findings.list()).sweep();
        Optional<Merged> merged = merge(request, findings);
        Optional<Composition> composition =
                merged.map(found -> layOut(request, found, found.document(), findings.list()));
        return publish(
                request,
                composition,
                findings,
                composed -> timed("package", () -> output(request, merged.orElseThrow(), composed, findings)));
    }

    /**
     * Assembles one chapter, numbered as in the whole report, and publishes its files in a folder of its own below the
     * output folder; those of the whole report stand. Only problems that concern the chapter are told, and count.
     *
     * @param chapter the chapter's id, which is its folder's name; a diagnostic if there is none of that name
     */
    public AssemblyResult assemble(AssemblyRequest whole, String chapter) {
        String name = ChapterAlone.fileName(chapter);
        AssemblyRequest request = whole.into(whole.output().resolve(name));
        Findings findings = new Findings(request);
        new PackageWriter(request.output(), findings.list()).sweep();
        Optional<Merged> merged = merge(request, findings);
        Optional<ChapterAlone> alone = merged.flatMap(found -> ChapterAlone.of(found, chapter, findings.list()));
        if (alone.isEmpty()) {
            return new AssemblyResult(findings.list(), true, List.of(), Summary.NONE, List.of());
        }
        // Nobody is told of problems on pages that are laid out for their numbers alone.
        Document document = alone.get()
                .document(() -> layOut(request, merged.get(), merged.get().document(), new DiagnosticList())
                        .pages()
                        .index());
        Composition composition = layOut(request, merged.get(), document, findings.list());
        findings.list().keep(alone.get().problems(request.stage()));
        PublicationPackage files = new PublicationPackage(request, request.stem() + "-" + name);
        return publish(request, Optional.of(composition), findings, composed -> Output.of(files.documents(composed)));
    }

    /**
     * Checks the report as for {@link #assemble}, and if nothing speaks against it writes its numbers and texts into its
     * register. That is the only thing that ever writes there.
     */
    public AssemblyResult release(AssemblyRequest request) {
        Findings findings = new Findings(request);
        Optional<Merged> merged = merge(request, findings);
        Optional<Composition> composition =
                merged.map(found -> layOut(request, found, found.document(), findings.list()));
        if (merged.isEmpty()) {
            return findings.result(true, List.of(), composition);
        }
        Register register = merged.get().register();
        Optional<Revision> revision = Repository.at(request.folder());
        boolean admitted = new ReleaseRule(request, findings.list()).admits(register, revision);
        // What is published for good is ready or not: no setting of the build lets a mistake pass here.
        boolean ready = !refused(request, composition, findings)
                && !findings.list().hasAtLeast(Severity.ERROR, request.stage());
        if (!admitted || !ready) {
            return findings.result(true, List.of(), composition);
        }
        List<OutputFile> files = new RegisterWriter(request, findings.list())
                        .write(
                                register,
                                merged.get().facts(),
                                PlaceCollector.of(merged.get(), composition.orElseThrow()))
                        .stream()
                        .map(path -> new OutputFile(path, ""))
                        .toList();
        return findings.result(files.isEmpty(), files, composition);
    }

    /**
     * Answers where something that a version printed stands in the sources.
     *
     * @param words as people cite it: "Recommendation 7.2 of draft 1", "¶ 3.12", "page 20 line 14", or an id
     * @param release the version to look in, unless the words name one; empty for the version at hand
     */
    public PlaceAnswer locate(AssemblyRequest request, String words, Optional<String> release) {
        Findings findings = new Findings(request);
        DiagnosticList told = new DiagnosticList();
        Optional<FoundPlace> place = merge(request, findings)
                .flatMap(merged -> new Locator(merged, told)
                        .find(
                                words,
                                release,
                                () -> PlaceCollector.of(
                                        merged, layOut(request, merged, merged.document(), new DiagnosticList()))));
        // What is wrong with the sources is told by other goals, unless it is why there is no answer.
        DiagnosticList problems = place.isPresent() || !told.sorted().isEmpty() ? told : findings.list();
        return new PlaceAnswer(
                new AssemblyResult(problems, place.isEmpty(), List.of(), Summary.NONE, List.of()), place);
    }

    private static Output output(AssemblyRequest request, Merged merged, Composition composition, Findings findings) {
        PublicationPackage files = new PublicationPackage(request, request.stem());
        return request.whole()
                ? new Output(files.all(merged, composition, findings), files.facts(merged), Optional.of(request.stem()))
                : new Output(files.usual(merged, composition), files.facts(merged), Optional.empty());
    }

    /**
     * Would the report pass as a draft, as a final? Goes through all stages but the last for each, as the version that it
     * would be released as, and writes nothing.
     *
     * @param asked the stages in question, in the order of the answers
     */
    public GateReport gate(AssemblyRequest request, List<Stage> asked) {
        List<Gate> gates = new ArrayList<>();
        Optional<Report> report = Optional.empty();
        DiagnosticList release = new DiagnosticList();
        for (Stage stage : asked) {
            AssemblyRequest released = request.releasedAt(stage);
            Findings findings = new Findings(released);
            Optional<Merged> merged = merge(released, findings);
            merged.ifPresent(found -> layOut(released, found, found.document(), findings.list()));
            if (gates.isEmpty()) {
                VersionRule.admits(request.at(stage), release);
                merged.ifPresent(found ->
                        new ReleaseRule(released, release).admits(found.register(), Repository.at(request.folder())));
            }
            report = findings.report();
            gates.add(Gate.of(stage, findings.list()));
        }
        return GateReport.of(request, report, gates, release.sorted());
    }

    /**
     * How far the report has come, by sub-team, and what changed: as text, and as a page in the formats asked for, which
     * stands in a folder of its own below the output folder.
     *
     * @param since a date, a release, a tag or a commit; if empty, the newest release, else a week before the last commit
     */
    public StatusResult status(AssemblyRequest request, Optional<String> since) {
        AssemblyRequest beside = request.into(request.output().resolve("status"));
        Findings findings = new Findings(beside);
        Optional<Merged> merged = merge(beside, findings);
        if (merged.isEmpty()) {
            return new StatusResult(
                    new AssemblyResult(findings.list(), true, List.of(), Summary.NONE, List.of()), List.of());
        }
        Merged found = merged.get();
        Optional<Past> past = timed("compare", () -> Past.of(beside.folder(), found.report(), since));
        StatusReport status = new StatusReport(
                new StatusCount(found.report(), found.items(), findings.list().sorted()).teams(),
                past.map(before -> new StatusComparison(before.report(), found.report(), found.items(), found.phrases())
                        .changes(before.name())));
        Typesetting typesetting = new Typesetting(beside, found, findings.list());
        Optional<Composition> page = timed(
                "layout",
                () -> new Companions(found, typesetting, PageIndex.EMPTY)
                        .compose(
                                new StatusPage(status, found.phrases())
                                        .companion(
                                                found.document().info().titles().title()),
                                findings.list()));
        List<OutputFile> files = page.map(composed -> new PackageWriter(beside.output(), findings.list())
                        .write(new DocumentFiles(beside)
                                .of(composed, request.stem() + "-status", "status", request.formats())))
                .orElse(List.of());
        return new StatusResult(
                new AssemblyResult(findings.list(), files.isEmpty(), files, Summary.NONE, List.of()),
                StatusText.lines(request, status, since.orElse("")));
    }

    private AssemblyResult publish(
            AssemblyRequest request,
            Optional<Composition> composition,
            Findings findings,
            Function<Composition, Output> output) {
        boolean refused = refused(request, composition, findings);
        if (refused || composition.isEmpty()) {
            return findings.result(refused, List.of(), composition);
        }
        Output all = output.apply(composition.get());
        // A form's own template may be at fault.
        if (refused(request, composition, findings)) {
            return findings.result(true, List.of(), composition);
        }
        List<OutputFile> written = timed(
                "write",
                () -> new PackageWriter(request.output(), findings.list())
                        .write(all.files(), all.facts(), all.archive()));
        return findings.result(written.isEmpty() && request.failOn() != FailOn.NEVER, written, composition);
    }

    private Optional<Composition> compose(AssemblyRequest request, Findings findings) {
        return merge(request, findings).map(merged -> layOut(request, merged, merged.document(), findings.list()));
    }

    private Optional<Merged> merge(AssemblyRequest request, Findings findings) {
        DiagnosticList diagnostics = findings.list();
        if (!VersionRule.admits(request, diagnostics)) {
            return Optional.empty();
        }
        ReportFolder folder = ReportFolder.open(request.folder());
        TemplateSet templates = TemplateSet.of(request.resources(), Optional.of(folder));
        templates.prepare();
        Rehearsal.begin(request);
        Optional<Report> report = timed(
                "read",
                () -> new ReportReader(folder, new MarkdownReader(folder::text, diagnostics), diagnostics).read());
        report.ifPresent(findings::of);
        return report.flatMap(found -> merge(request, folder, templates, found, diagnostics));
    }

    private Optional<Merged> merge(
            AssemblyRequest request,
            ReportFolder folder,
            TemplateSet templates,
            Report report,
            DiagnosticList diagnostics) {
        Phrases phrases = PhraseBook.load(request.resources(), report.language(), diagnostics);
        BuildFacts facts = VersionFacts.of(request, report);
        Checking checking = Checking.begin(report, facts);
        ItemNumbers items = timed("number", () -> ItemNumbers.of(report));
        Register register =
                Register.of(report, request.version(), id -> items.number(id).map(PrintedNumber::number));
        register.check(diagnostics);
        VersionRule.checkName(request, report, diagnostics);
        new RegisterHistory(request, folder, diagnostics).check(report, register);
        WithheldSources withheld = WithheldSources.of(report, request.stage(), phrases);
        Report printed = withheld.report(report);
        Optional<Document> merged = timed(
                        "merge", () -> new Merger(templates, phrases, diagnostics).merge(printed, items, facts))
                .map(withheld::document);
        merged.ifPresent(document -> new DraftMarks(phrases, diagnostics).check(document));
        checking.end(diagnostics, progress);
        return merged.map(document -> new Merged(
                folder,
                templates,
                printed,
                facts,
                withheld,
                withheld.numbers(items),
                document,
                timed("number", () -> DocumentNumbers.of(document, withheld.numbers(items), phrases)),
                phrases,
                register));
    }

    /** Reads the images of the report's document, or of a part of it, and lays it out. */
    private Composition layOut(AssemblyRequest request, Merged merged, Document document, DiagnosticList diagnostics) {
        Typesetting typesetting = new Typesetting(request, merged, diagnostics);
        Numbers numbers = merged.numbers();
        ImageStore images = timed("images", () -> typesetting.images(document, diagnostics));
        // One layout serves the PDF that all read and the one for commenters.
        Document laid =
                request.whole() ? new Document(document.info().withLineNumbers(), document.matters()) : document;
        PagedDocument pages = timed("layout", () -> typesetting.pages(laid, numbers, images, diagnostics));
        return typesetting.composition(document, numbers, images, pages);
    }

    private static boolean refused(AssemblyRequest request, Optional<Composition> composition, Findings findings) {
        boolean unprintable = composition.isEmpty() && request.failOn() != FailOn.NEVER;
        return unprintable
                || findings.list().sorted().stream()
                        .anyMatch(problem -> request.failOn().includes(problem.severity(request.stage())));
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        progress.stage(stage, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }
}
