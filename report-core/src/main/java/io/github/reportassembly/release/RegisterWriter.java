package io.github.reportassembly.release;

import io.github.reportassembly.compose.VersionFacts;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Watch;
import io.github.reportassembly.export.data.PlaceMap;
import io.github.reportassembly.export.data.PlaceMapFile;
import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.publication.NewFile;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.register.ReleaseHeading;
import io.github.reportassembly.request.AssemblyRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a release's files into the report's register, and nothing over a file that is there. */
final class RegisterWriter {
    private final AssemblyRequest request;
    private final DiagnosticSink sink;

    RegisterWriter(AssemblyRequest request, DiagnosticSink sink) {
        this.request = request;
        this.sink = sink;
    }

    /**
     * The files written; none, with a diagnostic, if the folder cannot be written to.
     *
     * @param places where the released lines come from
     */
    List<Path> write(Register register, BuildFacts facts, PlaceMap places) {
        ReleaseHeading heading = new ReleaseHeading(
                request.version(), request.stage(), VersionFacts.day(facts).orElseThrow(), facts.commit());
        Map<String, String> beside = new TreeMap<>();
        beside.put("texts.yaml", register.texts(request.version()));
        beside.put(PlaceMapFile.ENDING, PlaceMapFile.write(places));
        Map<String, Seal> seals = new TreeMap<>();
        beside.forEach((ending, text) -> seals.put(ending, Seal.of(text)));
        List<Path> written = new ArrayList<>();
        Watch.commit();
        try {
            for (Map.Entry<String, String> file : beside.entrySet()) {
                write(file.getKey(), file.getValue(), written);
            }
            // The numbers come last: a version is released when their file is there.
            write("yaml", Register.text(register.next(heading, seals)), written);
            return written;
        } catch (IOException e) {
            sink.report(Diagnostic.of(
                            DiagnosticCode.REGISTER_NOT_WRITTEN, "the register could not be written: " + e.getMessage())
                    .withHint("nothing was released: delete what stands in register/ of " + request.version()
                            + ", see whether the disk is full, and release again"));
            return List.of();
        }
    }

    private void write(String ending, String text, List<Path> written) throws IOException {
        Path file = request.folder().resolve("register").resolve(request.version() + "." + ending);
        NewFile.write(file, text);
        written.add(file);
    }
}
