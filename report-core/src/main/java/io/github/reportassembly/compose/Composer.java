package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticSink;
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
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.rehearsal.Rehearsal;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.util.Optional;

/**
 * Takes a report from its sources to its pages: the one class that knows the order of the stages.
 *
 * <ol>
 *   <li>Read the folder's YAML and Markdown into a {@link Report}.
 *   <li>Validate it, beside the next two steps.
 *   <li>Number its recommendations, findings and sources, and compare the numbers with those that were published.
 *   <li>Merge it through the templates into a {@link Document}.
 *   <li>Number the document's sections, tables, figures, footnotes and paragraphs.
 *   <li>Read the images that it shows.
 *   <li>Lay it out on pages.
 * </ol>
 *
 * What is left is to write files, all or none: {@link io.github.reportassembly.output.PackageWriter}.
 */
public final class Composer {
    private final AssemblyRequest request;
    private final Progress progress;

    /** @param progress is told of each stage when it has ended */
    public Composer(AssemblyRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * The report as a numbered document.
     *
     * @param findings take note of the report and its problems
     * @return empty, with the reason among the findings, if it cannot be read or its version is refused at the stage
     */
    public Optional<Merged> merge(Findings findings) {
        DiagnosticList diagnostics = findings.list();
        if (!VersionRule.admits(request, diagnostics)) {
            return Optional.empty();
        }
        ReportFolder folder = ReportFolder.open(request.folder(), request.limits());
        findings.from(folder);
        TemplateSet templates = TemplateSet.of(request.resources(), Optional.of(folder));
        templates.prepare();
        Rehearsal.begin(request);
        Optional<Report> report = progress.timed(
                "read",
                () -> new ReportReader(
                                folder, new MarkdownReader(folder::text, folder.limits(), diagnostics), diagnostics)
                        .read());
        report.ifPresent(findings::of);
        return report.flatMap(found -> merge(folder, templates, found, diagnostics));
    }

    private Optional<Merged> merge(
            ReportFolder folder, TemplateSet templates, Report report, DiagnosticList diagnostics) {
        Phrases phrases = PhraseBook.load(request.resources(), report.language(), diagnostics);
        BuildFacts facts = VersionFacts.of(request, report);
        Checking checking = Checking.begin(report, facts);
        ItemNumbers items = progress.timed("number", () -> ItemNumbers.of(report));
        Register register =
                Register.of(report, request.version(), id -> items.number(id).map(PrintedNumber::number));
        register.check(diagnostics);
        VersionRule.checkName(request, report, diagnostics);
        new RegisterHistory(request, folder, diagnostics).check(report, register);
        WithheldSources withheld = WithheldSources.of(report, request.stage(), phrases);
        Report printed = withheld.report(report);
        Optional<Document> merged = progress.timed(
                        "merge",
                        () -> new Merger(templates, phrases, folder.limits(), diagnostics).merge(printed, items, facts))
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
                progress.timed("number", () -> DocumentNumbers.of(document, withheld.numbers(items), phrases)),
                phrases,
                register));
    }

    /** The report on its pages. */
    public Composition layOut(Merged merged, DiagnosticSink sink) {
        return layOut(merged, merged.document(), sink);
    }

    /**
     * The report's document, or a part of it, on its pages.
     *
     * @param sink is told of what is wrong with images and of what cannot be set
     */
    public Composition layOut(Merged merged, Document document, DiagnosticSink sink) {
        Typesetting typesetting = new Typesetting(request, merged, sink);
        ImageStore images = progress.timed("images", () -> typesetting.images(document, sink));
        // One layout serves the PDF that all read and the one for commenters.
        Document laid =
                request.whole() ? new Document(document.info().withLineNumbers(), document.matters()) : document;
        PagedDocument pages = progress.timed("layout", () -> typesetting.pages(laid, merged.numbers(), images, sink));
        return typesetting.composition(document, merged.numbers(), images, pages);
    }
}
