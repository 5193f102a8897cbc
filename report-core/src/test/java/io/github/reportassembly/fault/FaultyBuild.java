package io.github.reportassembly.fault;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.docx.WordOptions;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/**
 * The main class of a process that assembles reports, as the plugin does, and tells what came of it. It assembles one, or
 * one after the other as they are asked for at its standard input.
 */
public final class FaultyBuild {
    /** Ends each answer of a process that is asked for several. */
    static final String END = "----";

    private FaultyBuild() {}

    /**
     * Builds once, or as it is asked.
     *
     * @param arguments the report's folder, the output folder, the version; or none
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            tell(built(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]));
            return;
        }
        FaultyProvider files = (FaultyProvider) FileSystems.getDefault().provider();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split("\t", -1);
            files.breakAt(words[0], FaultSettings.fault(words[1]));
            String told = built(Path.of(words[2]), Path.of(words[3]), words[4]);
            files.breakAt(words[0], Fault.NONE);
            tell(told + END + "\n");
        }
    }

    private static void tell(String text) {
        System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static String built(Path report, Path output, String version) {
        String told;
        try {
            told = told(assemble(report, output, version));
        } catch (RuntimeException e) {
            told = "threw " + trace(e);
        }
        if (!(FileSystems.getDefault().provider() instanceof FaultyProvider broken)) {
            return told;
        }
        // What a killed process would have said nobody hears.
        boolean ended = broken.fault() instanceof Faults.End end && end.hasEnded();
        return (ended ? "killed\n" : told) + broken.fault() + "\n";
    }

    private static String told(AssemblyResult result) {
        StringBuilder told = new StringBuilder(result.failed() ? "failed\n" : "succeeded\n");
        for (Diagnostic problem : result.diagnostics().sorted()) {
            if (problem.severity(Stage.WORKING).compareTo(Severity.NOTE) > 0) {
                told.append(problem.code().id())
                        .append(": ")
                        .append(problem.message())
                        .append('\n');
            }
        }
        return told.toString();
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** Every file of a publication, from a working build. */
    static AssemblyResult assemble(Path report, Path output, String version) {
        AssemblyRequest request = new AssemblyRequest(
                report,
                output,
                "small",
                version,
                Stage.WORKING,
                Optional.of(Instant.ofEpochSecond(1_780_000_000)),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                FaultyBuild.class.getClassLoader(),
                AssemblyRequest.defaultFailOn(Stage.WORKING),
                WordOptions.DEFAULT,
                true);
        return new ReportAssembler((stage, time) -> {}).assemble(request);
    }
}
