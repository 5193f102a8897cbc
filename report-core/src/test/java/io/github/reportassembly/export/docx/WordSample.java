package io.github.reportassembly.export.docx;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
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
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Builds documents by hand, writes them and takes the files apart. */
final class WordSample {
    static final SourceSpan SPAN = new SourceSpan(new SourceFile("chapter.md", ""), 0, 0);

    private int origins;

    Origin origin() {
        return new Origin("sample/" + ++origins, SPAN);
    }

    static Text text(String words) {
        return new Text(words, SPAN);
    }

    static Strong strong(String words) {
        return new Strong(List.of(text(words)));
    }

    static Emphasis emphasis(String words) {
        return new Emphasis(List.of(text(words)));
    }

    static Optional<Label> label(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new Label(id));
    }

    static Reference reference(ReferenceForm form, String... labels) {
        return new Reference(
                form,
                Arrays.stream(labels)
                        .map(id -> ReferenceTarget.to(new Label(id)))
                        .toList(),
                SPAN);
    }

    Footnote note(String key, String words) {
        return new Footnote(key, List.of(paragraph(words)), SPAN);
    }

    Paragraph paragraph(String words) {
        return paragraph(text(words));
    }

    Paragraph paragraph(Inline... content) {
        return new Paragraph(origin(), ParagraphRole.BODY, false, List.of(content));
    }

    Paragraph numbered(Inline... content) {
        return new Paragraph(origin(), ParagraphRole.BODY, true, List.of(content));
    }

    Paragraph role(ParagraphRole role, String words) {
        return new Paragraph(origin(), role, false, List.of(text(words)));
    }

    Section chapter(SectionKind kind, String label, String title, Block... blocks) {
        return new Section(origin(), label(label), 1, kind, List.of(text(title)), List.of(), List.of(blocks));
    }

    Section section(int level, String label, String title, Block... blocks) {
        return new Section(
                origin(),
                label(label),
                level,
                SectionKind.SUBSECTION,
                List.of(text(title)),
                List.of(),
                List.of(blocks));
    }

    ListBlock list(ListKind kind, int start, ListItem... items) {
        return new ListBlock(origin(), kind, start, true, List.of(items));
    }

    ListItem item(String words, Block... more) {
        Block[] all = new Block[more.length + 1];
        all[0] = paragraph(words);
        System.arraycopy(more, 0, all, 1, more.length);
        return new ListItem(origin(), Optional.empty(), List.of(all));
    }

    ListItem task(boolean checked, String words) {
        return new ListItem(origin(), Optional.of(checked), List.of(paragraph(words)));
    }

    Detail detail(String name, String words) {
        return new Detail(name, List.of(paragraph(words)));
    }

    TableCell cell(String words) {
        return new TableCell(false, 1, 1, List.of(paragraph(words)));
    }

    TableCell cell(int columns, int rows, String words) {
        return new TableCell(false, columns, rows, List.of(paragraph(words)));
    }

    TableRow row(RowKind kind, String... words) {
        return new TableRow(kind, Arrays.stream(words).map(this::cell).toList());
    }

    Table table(String label, String caption, List<TableRow> head, List<TableRow> body, Alignment... columns) {
        return new Table(
                origin(),
                label(label),
                caption.isEmpty() ? List.of() : List.of(text(caption)),
                Arrays.stream(columns)
                        .map(alignment -> new TableColumn(alignment, OptionalInt.empty()))
                        .toList(),
                head,
                body,
                false,
                false,
                List.of());
    }

    static DocumentInfo info(String language) {
        return new DocumentInfo(
                "sample-review",
                language,
                new TitleLines("Second Review of Security & Stability", "Draft report", "Second Review Team"),
                new DocumentVersion(
                        "0.9.0", Stage.DRAFT, Optional.of(Instant.parse("2031-03-12T08:00:00Z")), "4f2a9c1d0e"),
                new PageMarks(
                        "DRAFT FOR PUBLIC COMMENT",
                        "Second Review · 0.9.0 · 12 March 2031 · 4f2a9c1",
                        "",
                        "WORKING DRAFT",
                        true,
                        true));
    }

    static Document body(Block... blocks) {
        return new Document(info("en"), List.of(new Matter(MatterKind.BODY, List.of(blocks))));
    }

    static byte[] write(Document document) {
        return write(document, new ImageStore(Map.of()), PageIndex.EMPTY);
    }

    static byte[] write(Document document, ImageStore images, PageIndex pages) {
        return write(document, images, pages, Sheet.A4);
    }

    static byte[] write(Document document, ImageStore images, PageIndex pages, Sheet sheet) {
        return write(document, images, pages, sheet, WordOptions.DEFAULT);
    }

    static byte[] write(Document document, WordOptions options) {
        return write(document, new ImageStore(Map.of()), PageIndex.EMPTY, Sheet.A4, options);
    }

    static byte[] write(Document document, ImageStore images, PageIndex pages, Sheet sheet, WordOptions options) {
        return write(document, images, pages, new Form(sheet, options, WordDesign.USUAL));
    }

    static byte[] write(Document document, WordDesign design) {
        return write(
                document,
                new ImageStore(Map.of()),
                PageIndex.EMPTY,
                new Form(Sheet.A4, new WordOptions(false, false, false), design));
    }

    /** How a file is written. */
    private record Form(Sheet sheet, WordOptions options, WordDesign design) {}

    private static byte[] write(Document document, ImageStore images, PageIndex pages, Form form) {
        ClassLoader loader = WordSample.class.getClassLoader();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxExporter(loader, PhraseBook.load(loader, "en"), form.sheet(), form.options(), form.design())
                    .write(document, WordSampleNumbers.of(document), pages, images, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a file by their names. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String part(byte[] file, String name) {
        return new String(parts(file).get(name), StandardCharsets.UTF_8);
    }
}
