package io.github.reportassembly.export.docx;

import static io.github.reportassembly.export.docx.WordSample.label;
import static io.github.reportassembly.export.docx.WordSample.text;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.SectionKind;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PageIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how much time of a processor the Word file of a long report takes, page numbers given: {@code WordSpeed
 * chapters}. Forty chapters
 * are about 300 pages. A heap of 128 MB, {@code -Xmx128m}, is enough.
 */
final class WordSpeed {
    private static final int RUNS = 30;
    private static final String SENTENCE =
            "Each of the departments keeps a register of its own, and the registers differ"
                    + " in what they count, in the scale that they use and in how often anybody reads them. ";

    private WordSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Document document = report(Integer.parseInt(arguments[0]));
        Numbers numbers = WordSampleNumbers.of(document);
        ClassLoader loader = WordSpeed.class.getClassLoader();
        Phrases phrases = PhraseBook.load(loader, "en");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] millis = new long[RUNS];
        int size = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DocxExporter(loader, phrases, Sheet.A4, WordOptions.DEFAULT, WordDesign.USUAL)
                    .write(document, numbers, PageIndex.EMPTY, new ImageStore(Map.of()), out);
            millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
            size = out.size();
        }
        long first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "first %d ms, median %d ms, best %d ms, %d bytes%n",
                first,
                millis[RUNS / 2],
                millis[0],
                size);
    }

    private static Document report(int chapters) {
        WordSample make = new WordSample();
        List<Block> blocks = new ArrayList<>();
        for (int chapter = 1; chapter <= chapters; chapter++) {
            List<Block> content = new ArrayList<>();
            for (int i = 1; i <= 24; i++) {
                content.add(make.numbered(text(SENTENCE.repeat(3)), make.note(chapter + "-" + i, SENTENCE)));
            }
            for (int i = 1; i <= 2; i++) {
                content.add(make.table(
                        "tbl-" + chapter + "-" + i,
                        "A table",
                        List.of(make.row(RowKind.HEAD, "Name", "Value", "Unit")),
                        rows(make),
                        Alignment.START,
                        Alignment.END,
                        Alignment.START));
                content.add(recommendation(make, chapter + "-" + i));
            }
            blocks.add(make.chapter(
                    SectionKind.CHAPTER, "sec-" + chapter, "Chapter " + chapter, content.toArray(new Block[0])));
        }
        return new Document(WordSample.info("en"), List.of(new Matter(MatterKind.BODY, blocks)));
    }

    private static List<TableRow> rows(WordSample make) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(make.row(RowKind.BODY, "Registries asked", Integer.toString(i * 37), "per year"));
        }
        return rows;
    }

    private static ItemBlock recommendation(WordSample make, String id) {
        return new ItemBlock(
                make.origin(),
                label("rec-" + id),
                ItemKind.RECOMMENDATION,
                id,
                List.of(text("Recommendation " + id)),
                List.of(text("Keep one register")),
                List.of(make.paragraph(SENTENCE.repeat(2))),
                List.of(),
                List.of(make.detail("Owner", "The board"), make.detail("Priority", "High")));
    }
}
