package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.image.ImageReader;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ImageUses;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.layout.line.TotalFitLineBreaker;
import io.github.reportassembly.layout.page.Typesetter;
import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.merge.Merger;
import io.github.reportassembly.merge.TemplateSet;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.DocumentNumbers;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.repository.Revision;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.StyleSheet;
import io.github.reportassembly.text.FontLibrary;
import io.github.reportassembly.validate.Validation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** Goes through all stages but the last: finds every problem and writes nothing. */
    public AssemblyResult check(AssemblyRequest request) {
        DiagnosticList diagnostics = new DiagnosticList();
        Optional<Composition> composition = compose(request, diagnostics);
        return new AssemblyResult(
                diagnostics, refused(request, composition, diagnostics), List.of(), summary(composition));
    }

    /**
     * Assembles the report and publishes its files. If it is refused, nothing is written and the last good files stand.
     */
    public AssemblyResult assemble(AssemblyRequest request) {
        DiagnosticList diagnostics = new DiagnosticList();
        Optional<Composition> composition = compose(request, diagnostics);
        if (refused(request, composition, diagnostics)) {
            return new AssemblyResult(diagnostics, true, List.of(), summary(composition));
        }
        List<Path> files =
                timed("write", () -> new DocumentWriter(request, diagnostics).write(composition.orElseThrow()));
        return new AssemblyResult(diagnostics, files.isEmpty(), files, summary(composition));
    }

    private Optional<Composition> compose(AssemblyRequest request, DiagnosticList diagnostics) {
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
        return report.flatMap(found -> compose(request, folder, templates, found, diagnostics));
    }

    private Optional<Composition> compose(
            AssemblyRequest request,
            ReportFolder folder,
            TemplateSet templates,
            Report report,
            DiagnosticList diagnostics) {
        Phrases phrases = PhraseBook.load(request.resources(), report.language(), diagnostics);
        timed("validate", () -> {
            Validation.check(report, diagnostics);
            return report;
        });
        ItemNumbers items = timed("number", () -> ItemNumbers.of(report));
        Register.of(report, id -> items.number(id).map(PrintedNumber::number)).check(diagnostics);
        Optional<Document> merged =
                timed("merge", () -> new Merger(templates, phrases, diagnostics).merge(report, items, facts(request)));
        return merged.map(document -> {
            Numbers numbers = timed("number", () -> DocumentNumbers.of(document, items, phrases));
            ImageStore images =
                    timed("images", () -> new ImageReader(folder, diagnostics).read(ImageUses.of(document)));
            PagedDocument pages =
                    timed("layout", () -> layout(request, document, numbers, images, phrases, diagnostics));
            return new Composition(document, numbers, images, pages, phrases, Summary.of(report, document, pages));
        });
    }

    private static PagedDocument layout(
            AssemblyRequest request,
            Document document,
            Numbers numbers,
            ImageStore images,
            Phrases phrases,
            DiagnosticList diagnostics) {
        FontLibrary fonts = FontLibrary.load(request.resources());
        StyleSheet style = request.paper() == PaperSize.A4 ? HouseStyle.a4() : HouseStyle.letter();
        return new Typesetter(style, new TotalFitLineBreaker(fonts, diagnostics), numbers, images, phrases, diagnostics)
                .layout(document);
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

    private static boolean refused(
            AssemblyRequest request, Optional<Composition> composition, DiagnosticList diagnostics) {
        return composition.isEmpty() || diagnostics.hasAtLeast(request.failOn(), request.stage());
    }

    private static Summary summary(Optional<Composition> composition) {
        return composition.map(Composition::summary).orElse(Summary.NONE);
    }

    private <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        progress.stage(stage, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }
}
