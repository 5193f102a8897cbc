package io.github.reportassembly.output;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Watch;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.publication.BlockedFileException;
import io.github.reportassembly.publication.Leftover;
import io.github.reportassembly.publication.Manifest;
import io.github.reportassembly.publication.OutputBusyException;
import io.github.reportassembly.publication.PackageFile;
import io.github.reportassembly.publication.Staging;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes the files of a build side by side, opens each again, and publishes them at once. */
public final class PackageWriter {
    private final Path output;
    private final DiagnosticSink sink;

    /**
     * A writer of one folder.
     *
     * @param output made if it does not exist
     * @param sink is told why nothing was written
     */
    public PackageWriter(Path output, DiagnosticSink sink) {
        this.output = output;
        this.sink = sink;
    }

    /** Says what became of the files that a killed build left behind, if there are any. */
    public void sweep() {
        try {
            Staging.sweep(output).ifPresent(this::tell);
        } catch (IOException e) {
            refuse(
                    "a build was ended while it moved its files into place, and the rest cannot be moved now: "
                            + reason(e),
                    "close the files in the output folder that are open in another program, such as Word, and build "
                            + "again");
        }
    }

    private void tell(Leftover leftover) {
        String what = "the build before this one was ended from outside; ";
        String outcome = switch (leftover) {
            case REMOVED ->
                "what it had not finished was removed, and the files of the last good build are as " + "they were";
            case COMPLETED -> "its files were finished, and those not yet in their places have been moved there";
            case PUT_BACK -> "the files of the last good build are in their places again";
        };
        sink.report(
                Diagnostic.of(DiagnosticCode.UNFINISHED_BUILD, what + outcome).withHint("there is nothing to do"));
    }

    /** The files written, in the same order; none, with a diagnostic, if the folder cannot be written to. */
    public List<OutputFile> write(List<PackageFile> files) {
        return write(files, Map.of(), Optional.empty());
    }

    /**
     * As {@link #write(List)}.
     *
     * @param facts what the manifest says of the publication
     * @param archive name, without dot and ending, of the ZIP file of all files; none is written without a name
     */
    public List<OutputFile> write(List<PackageFile> files, Map<String, String> facts, Optional<String> archive) {
        sweep();
        try (Staging staging = Staging.begin(output)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            List<OutputFile> written = new ArrayList<>();
            for (PackageFile file : files) {
                tasks.add(() -> write(file, staging));
                written.add(new OutputFile(output.resolve(file.name()), file.classifier()));
            }
            SideBySide.run(tasks);
            Watch.commit();
            staging.publish(facts, archive);
            archive.ifPresent(stem -> {
                written.add(new OutputFile(output.resolve(Manifest.NAME), "manifest"));
                written.add(new OutputFile(output.resolve(stem + ".zip"), "package"));
            });
            return written;
        } catch (OutputBusyException e) {
            return refuse("another build is writing to the output folder", "wait until it has ended, and build again");
        } catch (BlockedFileException e) {
            return refuse(
                    e.getFile() + " could not be replaced: " + e.getReason(),
                    "close it if it is open in another program, such as Word, and build again; all files of the last "
                            + "build are as they were");
        } catch (IOException e) {
            return refuse(
                    "the files could not be written: " + reason(e),
                    "see whether the disk is full and the folder may be written to, and build again; all files of the "
                            + "last build are as they were");
        }
    }

    private static Void write(PackageFile file, Staging staging) throws IOException {
        try (OutputStream out = new BufferedOutputStream(staging.file(file.name()), 1 << 16)) {
            file.content().writeTo(out);
        } catch (RuntimeException e) {
            // The PDF's and Word's libraries wrap what the disk says.
            Optional<IOException> full = staging.failure(file.name());
            if (full.isPresent()) {
                throw full.get();
            }
            throw e;
        }
        PackageCheck.open(file, staging.staged(file.name()));
        return null;
    }

    /** What the system says; for lack of permission it says nothing but the file's name. */
    private static String reason(IOException failure) {
        return failure instanceof AccessDeniedException denied && denied.getReason() == null
                ? denied.getFile() + ": no permission"
                : failure.getMessage();
    }

    private List<OutputFile> refuse(String message, String hint) {
        sink.report(Diagnostic.of(DiagnosticCode.OUTPUT_NOT_WRITTEN, message).withHint(hint));
        return List.of();
    }
}
