package io.github.reportassembly.fuzz;

import io.github.reportassembly.diagnostic.DiagnosticList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One YAML file of a report, whichever the first byte says. */
public final class YamlTarget {
    private static final TemporaryReport REPORT = new TemporaryReport();
    private static final List<String> FILES = List.of(
            "wells/rec-a.yaml",
            "wells/fnd-a.yaml",
            "wells/sources.yaml",
            "wells/chapter.yaml",
            "report.yaml",
            "glossary.yaml",
            "requests.yaml",
            "prior-recommendations.yaml",
            "meetings.yaml",
            "errata.yaml");

    private YamlTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        String file = FILES.get((data[0] & 0xFF) % FILES.size());
        REPORT.lay(Map.of(file, Arrays.copyOfRange(data, 1, data.length)));
        DiagnosticList found = new DiagnosticList();
        Readers.read(REPORT, found);
        Readers.print(found);
    }
}
