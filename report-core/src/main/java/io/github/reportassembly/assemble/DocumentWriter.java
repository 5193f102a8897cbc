package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.export.data.LineMap;
import io.github.reportassembly.export.docx.DocxExporter;
import io.github.reportassembly.export.docx.Sheet;
import io.github.reportassembly.export.pdf.PdfExporter;
import io.github.reportassembly.publication.OutputBusyException;
import io.github.reportassembly.publication.Staging;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes a composed report in the formats asked for, side by side, and publishes the files at once. */
final class DocumentWriter {
    private final AssemblyRequest request;
    private final String stem;
    private final DiagnosticSink sink;

    /** @param stem the documents' name without the dot and the ending */
    DocumentWriter(AssemblyRequest request, String stem, DiagnosticSink sink) {
        this.request = request;
        this.stem = stem;
        this.sink = sink;
    }

    /** The files written; none, with a diagnostic, if the folder cannot be written to. */
    List<Path> write(Composition composition) {
        try (Staging staging = Staging.begin(request.output())) {
            List<Path> files = new ArrayList<>();
            List<Callable<Void>> tasks = new ArrayList<>();
            for (OutputFormat format : OutputFormat.values()) {
                if (request.formats().contains(format)) {
                    String name = stem + "." + format.extension();
                    tasks.add(() -> write(format, composition, staging, name));
                    files.add(request.output().resolve(name));
                }
            }
            if (request.formats().contains(OutputFormat.PDF)) {
                tasks.add(() -> lineMap(composition, staging));
                files.add(request.output().resolve(LineMap.NAME));
            }
            SideBySide.run(tasks);
            staging.publish();
            return files;
        } catch (OutputBusyException e) {
            return refuse("another build is writing to the output folder", "wait until it has ended, and build again");
        } catch (IOException e) {
            return refuse(
                    "the files could not be written: " + e.getMessage(),
                    "close files of the last build that are open in another program, and see whether the disk is full");
        }
    }

    /** Beside the PDF, whose lines it tells. */
    private static Void lineMap(Composition composition, Staging staging) throws IOException {
        try (OutputStream out = new BufferedOutputStream(staging.file(LineMap.NAME), 1 << 16)) {
            LineMap.write(composition.document().info(), composition.pages(), out);
        }
        return null;
    }

    private List<Path> refuse(String message, String hint) {
        sink.report(Diagnostic.of(DiagnosticCode.OUTPUT_NOT_WRITTEN, message).withHint(hint));
        return List.of();
    }

    private Sheet sheet() {
        return switch (request.paper()) {
            case A4 -> Sheet.A4;
            case LETTER -> Sheet.LETTER;
        };
    }

    private Void write(OutputFormat format, Composition composition, Staging staging, String name) throws IOException {
        try (OutputStream out = new BufferedOutputStream(staging.file(name), 1 << 16)) {
            switch (format) {
                case PDF ->
                    new PdfExporter()
                            .write(composition.document().info(), composition.pages(), composition.images(), out);
                case DOCX ->
                    new DocxExporter(
                                    request.resources(),
                                    composition.phrases(),
                                    sheet(),
                                    request.word(),
                                    composition.word())
                            .write(
                                    composition.document(),
                                    composition.numbers(),
                                    composition.pages().index(),
                                    composition.images(),
                                    out);
            }
        }
        return null;
    }
}
