package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.publication.NewFile;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.register.ReleaseHeading;
import io.github.reportassembly.repository.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Writes a release's two files into the report's register, and nothing over a file that is there. */
final class RegisterWriter {
    private final AssemblyRequest request;
    private final DiagnosticSink sink;

    RegisterWriter(AssemblyRequest request, DiagnosticSink sink) {
        this.request = request;
        this.sink = sink;
    }

    /** The files written; none, with a diagnostic, if the folder cannot be written to. */
    List<Path> write(Register register, Revision revision) {
        ReleaseHeading heading = new ReleaseHeading(
                request.version(),
                request.stage(),
                revision.date().atZone(ZoneOffset.UTC).toLocalDate(),
                revision.commit());
        Path folder = request.folder().resolve("register");
        Path texts = folder.resolve(request.version() + ".texts.yaml");
        Path numbers = folder.resolve(request.version() + ".yaml");
        try {
            // The numbers come last: a version is released when their file is there.
            String published = register.texts(request.version());
            NewFile.write(texts, published);
            NewFile.write(numbers, Register.text(register.next(heading, Map.of("texts.yaml", Seal.of(published)))));
            return List.of(numbers, texts);
        } catch (IOException e) {
            sink.report(Diagnostic.of(
                            DiagnosticCode.REGISTER_NOT_WRITTEN, "the register could not be written: " + e.getMessage())
                    .withHint("nothing was released: delete what stands in register/ of " + request.version()
                            + ", see whether the disk is full, and release again"));
            return List.of();
        }
    }
}
