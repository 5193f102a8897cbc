package io.github.reportassembly.rehearsal;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TitleLines;
import io.github.reportassembly.export.docx.DocxExporter;
import io.github.reportassembly.export.docx.Sheet;
import io.github.reportassembly.export.docx.WordDesign;
import io.github.reportassembly.export.docx.WordOptions;
import io.github.reportassembly.export.pdf.PdfExporter;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.layout.line.TotalFitLineBreaker;
import io.github.reportassembly.layout.page.Typesetter;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.text.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A page that is set and written for nobody, on a thread of its own, while the sources are read.
 *
 * <p>Loading the classes of the layout and of the two exporters takes as long as the work itself in a process that
 * assembles one report. The rehearsal has them loaded by the time the sources are; it shares nothing with the report. A
 * process that assembles several needs it once.
 */
public final class Rehearsal {
    private static final AtomicBoolean HELD = new AtomicBoolean();
    private static final SourceSpan NOWHERE = new SourceFile("rehearsal", "").beginning();

    private final AssemblyRequest request;
    private int blocks;

    private Rehearsal(AssemblyRequest request) {
        this.request = request;
    }

    /** Begins, and does not wait. */
    public static void begin(AssemblyRequest request) {
        if (HELD.getAndSet(true)) {
            return;
        }
        Thread thread = new Thread(() -> new Rehearsal(request).run(), "rehearsal");
        thread.setDaemon(true);
        // A build that fails early closes the class loader under the rehearsal's feet: that is nobody's concern.
        thread.setUncaughtExceptionHandler((ended, cause) -> {});
        thread.start();
    }

    private void run() {
        try {
            ImageStore images = new ImageStore(Map.of());
            Phrases phrases = PhraseBook.load(request.resources(), "en");
            Document document = document();
            if (request.formats().contains(OutputFormat.DOCX)) {
                new DocxExporter(request.resources(), phrases, Sheet.A4, WordOptions.DEFAULT, WordDesign.USUAL)
                        .write(document, new NoNumbers(), PageIndex.EMPTY, images, OutputStream.nullOutputStream());
            }
            TotalFitLineBreaker lines =
                    new TotalFitLineBreaker(FontLibrary.load(request.resources()), diagnostic -> {});
            PagedDocument pages = new Typesetter(
                            HouseStyle.read(request.resources(), "a4", Optional.empty(), diagnostic -> {}),
                            lines,
                            new NoNumbers(),
                            images,
                            phrases,
                            diagnostic -> {})
                    .layout(document);
            if (request.formats().contains(OutputFormat.PDF)) {
                new PdfExporter().write(document.info(), pages, images, OutputStream.nullOutputStream());
            }
        } catch (IOException | RuntimeException e) {
            // What fails here fails again, and is told, when the report itself is written.
            return;
        }
    }

    private Document document() {
        DocumentInfo info = new DocumentInfo(
                "rehearsal",
                "en",
                new TitleLines("A", "", "A"),
                new DocumentVersion("1", Stage.DRAFT, Optional.empty(), ""),
                new PageMarks("A", "A", "", "", true, true));
        Footnote note = new Footnote("a", List.of(paragraph(text())), NOWHERE);
        Paragraph body =
                paragraph(text(), new Strong(List.of(text())), new Link("https://example.org", List.of(text())), note);
        Section chapter = new Section(
                origin(),
                Optional.empty(),
                1,
                SectionKind.CHAPTER,
                List.of(text()),
                List.of(),
                List.of(body, list(), table(), item()));
        return new Document(info, List.of(new Matter(MatterKind.BODY, List.of(chapter))));
    }

    private Block list() {
        ListItem item = new ListItem(origin(), Optional.empty(), List.of(paragraph(text())));
        return new ListBlock(origin(), ListKind.BULLET, 1, true, List.of(item));
    }

    private Block table() {
        List<TableColumn> columns = List.of(column(), column());
        return new Table(
                origin(),
                Optional.empty(),
                List.of(text()),
                columns,
                List.of(row(RowKind.HEAD)),
                List.of(row(RowKind.BODY)),
                false,
                false,
                List.of());
    }

    private static TableColumn column() {
        return new TableColumn(Alignment.START, OptionalInt.empty());
    }

    private TableRow row(RowKind kind) {
        TableCell cell = new TableCell(kind == RowKind.HEAD, 1, 1, List.of(paragraph(text())));
        return new TableRow(kind, List.of(cell, cell));
    }

    private Block item() {
        return new ItemBlock(
                origin(),
                Optional.empty(),
                ItemKind.RECOMMENDATION,
                "1",
                List.of(text()),
                List.of(text()),
                List.of(paragraph(text())),
                List.of(new ItemPart(origin(), Optional.empty(), "1.1", List.of(), List.of(paragraph(text())))),
                List.of(new Detail("A", List.of(paragraph(text())))));
    }

    private Paragraph paragraph(Inline... content) {
        return new Paragraph(origin(), ParagraphRole.BODY, false, List.of(content));
    }

    private static Text text() {
        return new Text("A page for nobody. ", NOWHERE);
    }

    private Origin origin() {
        return new Origin("rehearsal/" + ++blocks, NOWHERE);
    }
}
