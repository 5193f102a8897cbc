package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.line.TextRun;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.validate.Validation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each stage takes of a build in a warm JVM. Each measures the whole report once. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 20)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Djava.awt.headless=true"})
public class StageBenchmarks {
    private static final DiagnosticSink SILENT = problem -> {};

    /** YAML and Markdown to the model. */
    @Benchmark
    public Report read(Prepared report) {
        return Stages.read(report.folder());
    }

    /** All rules, those on words too. */
    @Benchmark
    public void check(Prepared report) {
        Validation.check(report.read(), SILENT);
    }

    /** What a build begins with: reading, then all rules. */
    @Benchmark
    public Report readAndCheck(Prepared report) {
        return Stages.readAndCheck(report.folder());
    }

    /** Recommendations, findings and sources; then sections, tables, figures, notes and paragraphs. */
    @Benchmark
    public Numbers number(Prepared report) {
        return Stages.number(report.document(), ItemNumbers.of(report.read()), report.phrases());
    }

    /** Templates to the document. */
    @Benchmark
    public Document merge(Prepared report) {
        return Stages.merge(report.read(), report.items(), report.phrases());
    }

    /** All text to glyphs, each run as a whole, with nothing remembered. */
    @Benchmark
    public void shaping(Prepared report, Blackhole hole) {
        for (RecordedLines.Question question : report.lines().questions()) {
            for (LineItem item : question.items()) {
                if (item instanceof TextRun run) {
                    hole.consume(report.fonts().first(run.style().font()).shape(run.text(), false));
                }
            }
        }
    }

    /** All paragraphs, titles and cells to lines. */
    @Benchmark
    public void lineBreaking(Prepared report, Blackhole hole) {
        LineBreaker breaker = Stages.breaker(report.fonts());
        for (RecordedLines.Question question : report.lines().questions()) {
            hole.consume(breaker.lines(question.items(), question.format()));
        }
    }

    /** The report's tables alone to pages, lines and all. */
    @Benchmark
    public PagedDocument tables(Prepared report) {
        return Stages.layOut(report, report.tables(), Stages.breaker(report.fonts()));
    }

    /** Blocks to pages, with lines that were broken before. */
    @Benchmark
    public PagedDocument pageBuilding(Prepared report) {
        return Stages.layOut(report, report.document(), report.lines().again());
    }

    /** The document to pages, lines and all; fonts are read anew. */
    @Benchmark
    public PagedDocument layout(Prepared report) {
        return Stages.layOut(report, report.document(), Stages.breaker(Stages.fonts()));
    }

    /** Pages to PDF. */
    @Benchmark
    public void writePdf(Prepared report) throws IOException {
        Stages.writePdf(report);
    }

    /** The document to DOCX, page numbers given. */
    @Benchmark
    public void writeDocx(Prepared report) throws IOException {
        Stages.writeDocx(report);
    }

    /** Layout and PDF, as a build does them one after the other. */
    @Benchmark
    public void layoutAndPdf(Prepared report) throws IOException {
        layout(report);
        writePdf(report);
    }
}
