package io.github.reportassembly.fuzz;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/** A whole build of a tree of sources that the bytes grow; one in eight writes its files too. */
public final class PipelineTarget {
    private static final TemporaryReport REPORT = new TemporaryReport();
    private static final ReportAssembler ASSEMBLER = new ReportAssembler((stage, time) -> {});

    private PipelineTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Choices choices = new Choices(data);
        boolean written = choices.below(8) == 0;
        Stage stage = Stage.values()[choices.below(Stage.values().length)];
        REPORT.lay(SourceTree.grow(choices));
        AssemblyRequest request = request(stage);
        AssemblyResult result = written ? ASSEMBLER.assemble(request) : ASSEMBLER.check(request);
        DiagnosticList found = result.diagnostics();
        Readers.print(found);
    }

    private static AssemblyRequest request(Stage stage) {
        return new AssemblyRequest(
                REPORT.folder(),
                REPORT.folder().resolve("target/report"),
                "fuzz",
                "1.0",
                stage,
                Optional.of(Instant.EPOCH),
                PaperSize.A4,
                EnumSet.of(OutputFormat.PDF, OutputFormat.DOCX),
                PipelineTarget.class.getClassLoader(),
                FailOn.NEVER);
    }
}
