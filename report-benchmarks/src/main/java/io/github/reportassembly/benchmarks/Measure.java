package io.github.reportassembly.benchmarks;

import io.github.reportassembly.benchmarks.build.BuildOptions;
import io.github.reportassembly.benchmarks.build.BuildTable;
import io.github.reportassembly.benchmarks.build.Taken;
import io.github.reportassembly.benchmarks.generate.GeneratedReport;
import io.github.reportassembly.benchmarks.generate.RepeatedReport;
import io.github.reportassembly.benchmarks.peer.Comparison;
import io.github.reportassembly.benchmarks.peer.Peers;
import io.github.reportassembly.benchmarks.stage.MergedText;
import io.github.reportassembly.benchmarks.stage.Multiples;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The one way into all measurements: {@code java -jar benchmarks.jar}, which prints what it can do. */
public final class Measure {
    private static final String USAGE = """
            stages [JMH's options]           each stage in a warm JVM; -p report=FOLDER or a number of pages, -prof gc
            builds [--pages 10,100,…] [--folder FOLDER]… [--csv FILE] [--runs N] [--peers] [--typst FOLDER]
                                             whole builds, cold and warm; other tools with the same text
            reading FOLDER [TIMES,TIMES,…]   reading and checking a report and its multiples
            writing FOLDER [TIMES,TIMES,…]   layout, PDF and DOCX of a report and its multiples
            generate PAGES FOLDER            writes the report that is measured
            repeat FOLDER TIMES FOLDER       writes a report's chapters several times over
            """;

    private Measure() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "stages" -> org.openjdk.jmh.Main.main(rest);
            case "generate" -> GeneratedReport.write(Integer.parseInt(rest[0]), Path.of(rest[1]));
            case "repeat" -> RepeatedReport.write(Path.of(rest[0]), Integer.parseInt(rest[1]), Path.of(rest[2]));
            case "reading" ->
                out.print(new Multiples(Path.of(rest[0])).reading(times(rest)).markdown());
            case "writing" ->
                out.print(new Multiples(Path.of(rest[0])).writing(times(rest)).markdown());
            case "builds" -> builds(BuildOptions.of(rest), out);
            default -> out.print(USAGE);
        }
    }

    private static List<Integer> times(String[] rest) {
        return rest.length < 2 ? List.of(1) : BuildOptions.numbers(rest[1]);
    }

    private static void builds(BuildOptions options, PrintStream out) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("measured-builds");
        BuildTable builds = new BuildTable(work, options.runs());
        StringBuilder compared = new StringBuilder();
        for (int pages : options.pages()) {
            Taken build = builds.generated(pages);
            Path folder = work.resolve("generated-" + pages);
            compared.append(compare(options, "generated " + pages, folder, build, work));
        }
        for (Path report : options.folders()) {
            Taken build = builds.real(report);
            compared.append(compare(options, report.getFileName().toString(), report, build, work));
        }
        out.println(builds.table().markdown());
        out.print(compared);
        if (options.csv().isPresent()) {
            Files.writeString(options.csv().get(), builds.table().csv(), StandardCharsets.UTF_8);
        }
    }

    private static String compare(BuildOptions options, String name, Path folder, Taken build, Path work)
            throws IOException, InterruptedException {
        if (!options.peers()) {
            return "";
        }
        Peers peers = new Peers(work.resolve("peers"), options.typst(), options.runs());
        return Comparison.of(name, build, peers.take(folder, MergedText.of(folder)))
                        .markdown() + "\n";
    }
}
