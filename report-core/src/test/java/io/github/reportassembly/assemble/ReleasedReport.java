package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.read.yaml.SourceCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A small report in a Git repository, for tests of what releases do to it. */
final class ReleasedReport {
    final Path folder;
    final TestRepository git;

    /** A report that could be released as a draft, committed. */
    ReleasedReport(Path folder) throws IOException {
        this.folder = folder;
        new SourceCase(SourceCase.RESOURCES.resolve("cases/releasable.txt")).lay(folder);
        Files.writeString(folder.resolve("drinking-water/rec-name-basins.yaml"), """
                title: Name the basins
                status: agreed
                text: |
                  The council should give each basin a name.
                owner: council
                priority: low
                priority-reason: |
                  Nobody gets lost so far.
                success-measure: |
                  Each basin has a sign.
                consensus:
                  level: full-consensus
                  called: 2026-02-03
                  closed: 2026-02-10
                  basis: |
                    One call by mail.
                findings: [fnd-dirty-basins]
                """);
        this.git = TestRepository.in(folder);
        git.commit("A report");
    }

    /** Releases a draft, commits its register and gives it its tag. */
    ReleasedReport released(String version) {
        AssemblyResult result = release(version);
        if (result.failed()) {
            throw new IllegalStateException(messages(result).toString());
        }
        git.commit("Release " + version);
        git.git("tag", version);
        return this;
    }

    AssemblyResult release(String version) {
        return new ReportAssembler((name, time) -> {}).release(request(folder, version));
    }

    AssemblyResult check(String version) {
        return new ReportAssembler((name, time) -> {}).check(request(folder, version));
    }

    void replace(String path, String old, String text) throws IOException {
        Path file = folder.resolve(path);
        String before = Files.readString(file);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(path + " does not hold: " + old);
        }
        Files.writeString(file, before.replace(old, text));
    }

    static AssemblyRequest request(Path folder, String version) {
        return new AssemblyRequest(
                folder,
                folder.resolve("target/report"),
                "fountain-review",
                version,
                Stage.DRAFT,
                Optional.empty(),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                ReleasedReport.class.getClassLoader(),
                FailOn.ERROR);
    }

    static List<String> messages(AssemblyResult result) {
        DiagnosticPrinter printer = new DiagnosticPrinter(Stage.DRAFT);
        return result.diagnostics().sorted().stream().map(printer::print).toList();
    }
}
