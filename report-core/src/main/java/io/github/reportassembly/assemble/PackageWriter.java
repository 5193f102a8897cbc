package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.publication.OutputBusyException;
import io.github.reportassembly.publication.PackageFile;
import io.github.reportassembly.publication.Staging;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes the files of a build side by side, and publishes them at once. */
final class PackageWriter {
    private final Path output;
    private final DiagnosticSink sink;

    PackageWriter(Path output, DiagnosticSink sink) {
        this.output = output;
        this.sink = sink;
    }

    /** The files written, in the same order; none, with a diagnostic, if the folder cannot be written to. */
    List<OutputFile> write(List<PackageFile> files) {
        try (Staging staging = Staging.begin(output)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            List<OutputFile> written = new ArrayList<>();
            for (PackageFile file : files) {
                tasks.add(() -> write(file, staging));
                written.add(new OutputFile(output.resolve(file.name()), file.classifier()));
            }
            SideBySide.run(tasks);
            staging.publish();
            return written;
        } catch (OutputBusyException e) {
            return refuse("another build is writing to the output folder", "wait until it has ended, and build again");
        } catch (IOException e) {
            return refuse(
                    "the files could not be written: " + e.getMessage(),
                    "close files of the last build that are open in another program, and see whether the disk is full");
        }
    }

    private static Void write(PackageFile file, Staging staging) throws IOException {
        try (OutputStream out = new BufferedOutputStream(staging.file(file.name()), 1 << 16)) {
            file.content().writeTo(out);
        }
        return null;
    }

    private List<OutputFile> refuse(String message, String hint) {
        sink.report(Diagnostic.of(DiagnosticCode.OUTPUT_NOT_WRITTEN, message).withHint(hint));
        return List.of();
    }
}
