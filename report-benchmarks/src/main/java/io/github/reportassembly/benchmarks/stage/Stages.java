package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.export.docx.DocxExporter;
import io.github.reportassembly.export.docx.Sheet;
import io.github.reportassembly.export.docx.WordDesign;
import io.github.reportassembly.export.docx.WordOptions;
import io.github.reportassembly.export.pdf.PdfExporter;
import io.github.reportassembly.image.ImageReader;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ImageUses;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.layout.line.TotalFitLineBreaker;
import io.github.reportassembly.layout.page.Typesetter;
import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.merge.Merger;
import io.github.reportassembly.merge.TemplateSet;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.DocumentNumbers;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.text.FontLibrary;
import io.github.reportassembly.text.PatternHyphenator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The stages of a build, each to be called alone. Charts are not drawn. */
final class Stages {
    private static final ClassLoader RESOURCES = Stages.class.getClassLoader();
    private static final BuildFacts FACTS =
            new BuildFacts("1.0", Stage.WORKING, Optional.of(Instant.EPOCH), "0".repeat(40), true);
    /** What is wrong with the sources is not what is measured. */
    private static final DiagnosticSink SILENT = problem -> {};

    private Stages() {}

    static Report read(Path folder) {
        return ReadReport.read(folder, SILENT);
    }

    static Report readAndCheck(Path folder) {
        return ReadReport.readAndCheck(folder, SILENT);
    }

    static Phrases phrases(Report report) {
        return PhraseBook.load(RESOURCES, report.language(), SILENT);
    }

    static Document merge(Report report, ItemNumbers items, Phrases phrases) {
        return new Merger(TemplateSet.of(RESOURCES, Optional.empty()), phrases, SILENT)
                .merge(report, items, FACTS)
                .orElseThrow();
    }

    static Numbers number(Document document, ItemNumbers items, Phrases phrases) {
        return DocumentNumbers.of(document, items, phrases);
    }

    static ImageStore images(Path folder, Document document) {
        return new ImageReader(ReportFolder.open(folder), SILENT).read(ImageUses.of(document));
    }

    static LineBreaker breaker(FontLibrary fonts) {
        return new TotalFitLineBreaker(fonts, new PatternHyphenator(RESOURCES), SILENT);
    }

    static FontLibrary fonts() {
        return FontLibrary.load(RESOURCES);
    }

    static PagedDocument layOut(Prepared report, Document document, LineBreaker breaker) {
        return new Typesetter(HouseStyle.a4(), breaker, report.numbers(), report.images(), report.phrases(), SILENT)
                .layout(document);
    }

    static Prepared writePdf(Prepared report) throws IOException {
        new PdfExporter()
                .write(report.document().info(), report.pages(), report.images(), OutputStream.nullOutputStream());
        return report;
    }

    static Prepared writeDocx(Prepared report) throws IOException {
        new DocxExporter(RESOURCES, report.phrases(), Sheet.A4, WordOptions.DEFAULT, WordDesign.USUAL)
                .write(
                        report.document(),
                        report.numbers(),
                        report.pages().index(),
                        report.images(),
                        OutputStream.nullOutputStream());
        return report;
    }
}
