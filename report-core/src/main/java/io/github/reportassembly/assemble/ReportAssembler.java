package io.github.reportassembly.assemble;

import io.github.reportassembly.chart.ChartFinder;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.export.docx.StyleCatalogue;
import io.github.reportassembly.export.docx.WordDesign;
import io.github.reportassembly.image.ImageReader;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ImageUses;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.layout.chart.ChartDrawing;
import io.github.reportassembly.layout.line.TotalFitLineBreaker;
import io.github.reportassembly.layout.page.Typesetter;
import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.merge.Merger;
import io.github.reportassembly.merge.TemplateSet;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.DocumentNumbers;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.repository.Revision;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.StyleSheet;
import io.github.reportassembly.text.FontLibrary;
import io.github.reportassembly.text.PatternHyphenator;
import io.github.reportassembly.validate.Validation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
 *   <li>Validate it.
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
        Optional<Composition> composition = compose(request, findings);
        boolean refused = refused(request, composition, findings);
        if (refused || composition.isEmpty()) {
            return findings.result(refused, List.of(), composition);
        }
        List<Path> files = timed(
                "write", () -> new DocumentWriter(request, request.stem(), findings.list()).write(composition.get()));
        return findings.result(files.isEmpty() && request.failOn() != FailOn.NEVER, files, composition);
    }

    /**
     * Assembles one chapter, numbered as in the whole report, and publishes its files in a folder of its own below the
     * output folder; those of the whole report stand. Only problems that concern the chapter are told, and count.
     *
     * @param chapter the chapter's id, which is its folder's name; a diagnostic if there is none of that name
     */
    public AssemblyResult assemble(AssemblyRequest whole, String chapter) {
        String name = chapter.replaceAll("[^A-Za-z0-9-]", "_");
        AssemblyRequest request = whole.into(whole.output().resolve(name));
        Findings findings = new Findings(request);
        Optional<Merged> merged = merge(request, findings);
        Optional<ChapterExcerpt> excerpt = merged.flatMap(found -> excerpt(found, chapter, findings.list()));
        if (excerpt.isEmpty()) {
            return new AssemblyResult(findings.list(), true, List.of(), Summary.NONE, List.of());
        }
        Function<String, String> pages = pages(request, merged.get(), excerpt.get());
        Document alone =
                excerpt.get().document(merged.get().document(), merged.get().numbers(), pages);
        Optional<Composition> composition = Optional.of(layOut(request, merged.get(), alone, findings.list()));
        findings.list()
                .keep(new ChapterProblems(
                        chapter,
                        request.stage(),
                        merged.get().report(),
                        excerpt.get().named()));
        if (refused(request, composition, findings)) {
            return findings.result(true, List.of(), composition);
        }
        List<Path> files = timed(
                "write",
                () -> new DocumentWriter(request, request.stem() + "-" + name, findings.list())
                        .write(composition.get()));
        return findings.result(files.isEmpty() && request.failOn() != FailOn.NEVER, files, composition);
    }

    private static Optional<ChapterExcerpt> excerpt(Merged merged, String chapter, DiagnosticList diagnostics) {
        List<String> chapters = new ArrayList<>();
        for (Chapter known : merged.report().chapters()) {
            if (known.id().equals(chapter)) {
                return ChapterExcerpt.of(merged.document(), known.label());
            }
            chapters.add(known.id());
        }
        diagnostics.report(Diagnostic.of(DiagnosticCode.UNKNOWN_CHAPTER, "the report has no chapter " + chapter)
                .withHint(Nearest.to(chapter, chapters)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("its chapters are " + String.join(", ", chapters))));
        return Optional.empty();
    }

    /** The pages of the whole report, if the chapter prints some; nobody is told of problems on them. */
    private Function<String, String> pages(AssemblyRequest request, Merged whole, ChapterExcerpt excerpt) {
        if (!excerpt.needsPages()) {
            return id -> "";
        }
        PageIndex index = layOut(request, whole, whole.document(), new DiagnosticList())
                .pages()
                .index();
        return id -> index.page(id).map(PageNumber::printed).orElse("");
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
        BuildFacts facts = facts(request);
        timed("validate", () -> {
            Validation.check(report, date(facts), diagnostics);
            return report;
        });
        ItemNumbers items = timed("number", () -> ItemNumbers.of(report));
        Register.of(report, id -> items.number(id).map(PrintedNumber::number)).check(diagnostics);
        Optional<Document> merged =
                timed("merge", () -> new Merger(templates, phrases, diagnostics).merge(report, items, facts));
        return merged.map(document -> new Merged(
                folder,
                report,
                document,
                timed("number", () -> DocumentNumbers.of(document, items, phrases)),
                phrases));
    }

    /** Reads the images of the report's document, or of a part of it, and lays it out. */
    private Composition layOut(AssemblyRequest request, Merged merged, Document document, DiagnosticList diagnostics) {
        Numbers numbers = merged.numbers();
        Phrases phrases = merged.phrases();
        StyleSheet style = style(request, merged.folder(), diagnostics);
        FontLibrary fonts = FontLibrary.load(request.resources());
        ImageStore images = timed(
                "images",
                () -> withCharts(
                        document,
                        new ImageReader(merged.folder(), diagnostics).read(ImageUses.of(document)),
                        fonts,
                        style,
                        phrases));
        PagedDocument pages = timed(
                "layout",
                () -> new Typesetter(
                                style,
                                new TotalFitLineBreaker(fonts, new PatternHyphenator(request.resources()), diagnostics),
                                numbers,
                                images,
                                phrases,
                                diagnostics)
                        .layout(document));
        Summary summary = Summary.of(merged.report(), document, pages);
        WordDesign word = new WordDesign(
                wordStyles(merged.folder(), diagnostics), style.options().twoSided());
        return new Composition(document, numbers, images, pages, phrases, summary, word);
    }

    /** The pictures with those of the charts, which are as wide on any paper. */
    private static ImageStore withCharts(
            Document document, ImageStore images, FontLibrary fonts, StyleSheet style, Phrases phrases) {
        List<Figure> charts = ChartFinder.in(document);
        if (charts.isEmpty()) {
            return images;
        }
        TotalFitLineBreaker lines = new TotalFitLineBreaker(fonts, diagnostic -> {});
        return new ChartDrawing(lines, phrases, style).add(charts, images);
    }

    private static StyleSheet style(AssemblyRequest request, ReportFolder folder, DiagnosticSink sink) {
        Optional<SourceFile> own =
                folder.contains(HouseStyle.OWN) ? folder.text(HouseStyle.OWN, sink) : Optional.empty();
        return HouseStyle.read(request.resources(), request.paper() == PaperSize.A4 ? "a4" : "letter", own, sink);
    }

    private static Optional<StyleCatalogue> wordStyles(ReportFolder folder, DiagnosticSink sink) {
        if (!folder.contains(StyleCatalogue.PATH)) {
            return Optional.empty();
        }
        return folder.bytes(StyleCatalogue.PATH, StyleCatalogue.LIMIT, sink, Optional.empty())
                .flatMap(docx -> StyleCatalogue.read(docx, sink));
    }

    private static Optional<LocalDate> date(BuildFacts facts) {
        return facts.date().map(date -> LocalDate.ofInstant(date, ZoneOffset.UTC));
    }

    private static BuildFacts facts(AssemblyRequest request) {
        Optional<Revision> revision = Repository.at(request.folder());
        return new BuildFacts(
                request.version(),
                request.stage(),
                request.timestamp().or(() -> revision.map(Revision::date)),
                revision.map(Revision::commit).orElse(""),
                revision.map(Revision::clean).orElse(true));
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
