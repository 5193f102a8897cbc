package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.benchmarks.generate.GeneratedReport;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.text.FontLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A report after each stage, made once before the measurements. */
@State(Scope.Benchmark)
public class Prepared {
    /** The report's folder; a number stands for a generated report of so many pages. */
    @Param("300")
    private String report;

    private Path folder;
    private Report read;
    private ItemNumbers items;
    private Phrases phrases;
    private Document document;
    private Numbers numbers;
    private ImageStore images;
    private FontLibrary fonts;
    private RecordedLines lines;
    private PagedDocument pages;
    private Document tables;

    /** A report that is no parameter of a benchmark. */
    static Prepared of(Path folder) throws IOException {
        Prepared prepared = new Prepared();
        prepared.report = folder.toString();
        prepared.prepare();
        return prepared;
    }

    /** Goes through all stages but the last. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        folder = folder(report);
        read = Stages.readAndCheck(folder);
        items = ItemNumbers.of(read);
        phrases = Stages.phrases(read);
        document = Stages.merge(read, items, phrases);
        numbers = Stages.number(document, items, phrases);
        images = Stages.images(folder, document);
        fonts = Stages.fonts();
        lines = new RecordedLines(Stages.breaker(fonts));
        pages = Stages.layOut(this, document, lines);
        tables = TablesOnly.of(document);
    }

    private static Path folder(String report) throws IOException {
        if (!report.chars().allMatch(Character::isDigit)) {
            return Path.of(report);
        }
        Path folder = Files.createTempDirectory("generated-report");
        GeneratedReport.write(Integer.parseInt(report), folder);
        return folder;
    }

    Path folder() {
        return folder;
    }

    Report read() {
        return read;
    }

    ItemNumbers items() {
        return items;
    }

    Phrases phrases() {
        return phrases;
    }

    Document document() {
        return document;
    }

    Numbers numbers() {
        return numbers;
    }

    ImageStore images() {
        return images;
    }

    FontLibrary fonts() {
        return fonts;
    }

    RecordedLines lines() {
        return lines;
    }

    PagedDocument pages() {
        return pages;
    }

    Document tables() {
        return tables;
    }
}
