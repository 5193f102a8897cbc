package io.github.reportassembly.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.publication.Folders;
import io.github.reportassembly.starter.ReportStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Ends builds at every step, fills their disk at every offset, lets them meet, and looks at what is left. Other processes
 * assemble whole publications of version 2.0 over one of version 1.0. It takes some minutes, prints its figures, and is no
 * part of the usual build; docs/robustness.md says how it is run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class FaultHarness {
    private static final String OLDER = "1.0";
    private static final String NEWER = "2.0";
    private static final String OTHER = "2.1";

    private Path folder;
    private Path report;
    private Path unreadable;
    private WholePackage older;
    private WholePackage newer;
    private WholePackage other;
    private FaultyProcess builder;
    private final Map<String, Integer> seen = new TreeMap<>();
    private int trials;

    @BeforeAll
    void publishOnceEach(@TempDir Path temporary) throws Exception {
        folder = temporary.toRealPath();
        report = folder.resolve("sources");
        new ReportStarter(report, getClass().getClassLoader()).report("1.0");
        unreadable = Files.createDirectory(folder.resolve("unreadable"));
        Files.writeString(unreadable.resolve("report.yaml"), "title: [");
        older = published(OLDER);
        newer = published(NEWER);
        other = published(OTHER);
        builder = FaultyProcess.start(folder);
        assertThat(older.hashes()).hasSizeGreaterThan(8).isNotEqualTo(newer.hashes());
    }

    @AfterAll
    void endProcess() throws IOException {
        builder.close();
    }

    @Test
    void allWorkEndsAtEachStep() throws Exception {
        int steps = figure("steps");
        for (int step = 0; step < steps; step++) {
            Path output = trial();
            assertThat(build(output, "die:" + step)).startsWith("killed");
            judge(output);
        }
        print("all work ends at a step of the file system", steps);
    }

    @Test
    void processHaltsAtAStep() throws Exception {
        int steps = figure("steps");
        int kills = Integer.getInteger("fault.halts", 60);
        for (int i = 0; i < kills; i++) {
            Path output = trial();
            int exit = FaultyProcess.start(report, output, NEWER, "halt:" + (long) i * steps / kills)
                    .end();
            assertThat(exit).as("killed").isEqualTo(137);
            judge(output);
        }
        print("the process halts at one of " + steps + " steps", kills);
    }

    @Test
    void processKilledAtAnyTime() throws Exception {
        long start = System.nanoTime();
        FaultyProcess.start(report, trial(), NEWER, "none").end();
        long whole = (System.nanoTime() - start) / 1_000_000;
        int kills = Integer.getInteger("fault.kills", 60);
        for (int i = 0; i < kills; i++) {
            Path output = trial();
            // Most of a build is thought; the files come at its end.
            long wait = i % 4 == 0 ? whole * i / kills : whole * 6 / 10 + whole * 5 / 10 * i / kills;
            FaultyProcess.start(report, output, NEWER, "none").killedAfter(wait).end();
            judge(output);
        }
        print("the process is killed from outside at a time (of " + whole + " ms)", kills);
    }

    @Test
    void diskFullAtAnyOffset() throws Exception {
        int bytes = figure("bytes");
        int disks = Integer.getInteger("fault.disks", 110);
        for (int i = 0; i < disks; i++) {
            Path output = trial();
            String told = build(output, "full:" + (long) bytes * i / disks);
            if (told.startsWith("succeeded")) {
                // All was in its place, and the log alone found no room.
                assertThat(told).contains("sarif-not-written: ");
                assertThat(WholePackage.at(output)).isEqualTo(newer);
            } else {
                assertThat(told).startsWith("failed").contains("output-not-written: ");
                assertThat(WholePackage.at(output)).isEqualTo(older);
            }
            assertThat(told).contains("No space left on device");
            assertThat(WholePackage.leftovers(output)).isEmpty();
            judge(output);
        }
        print("the disk is full at an offset (of " + bytes + " bytes)", disks);
    }

    @Test
    void twoProcessesAtOnce() throws Exception {
        int pairs = Integer.getInteger("fault.pairs", 50);
        int refused = 0;
        try (FaultyProcess second = FaultyProcess.start(folder)) {
            for (int i = 0; i < pairs; i++) {
                Path output = trial();
                builder.ask(output, "none", report, output, NEWER);
                second.ask(output, "none", report, output, OTHER);
                List<String> told = List.of(builder.answer(), second.answer());
                assertThat(told).anyMatch(text -> text.startsWith("succeeded"));
                for (String text : told) {
                    boolean busy = text.contains("output-not-written: another build is writing to the output folder");
                    assertThat(text).startsWith(busy ? "failed" : "succeeded");
                    refused += busy ? 1 : 0;
                }
                assertThat(WholePackage.at(output)).isIn(newer, other);
                assertThat(WholePackage.leftovers(output)).isEmpty();
                count("whole");
                Folders.delete(output.getParent());
            }
        }
        print("pairs of processes build at once (" + refused + " refused: the other one was writing)", pairs);
    }

    @Test
    void sourcesVanish() throws Exception {
        int files = Integer.parseInt(vanish(trial(), 0).replaceFirst("(?s).*files=([0-9]+).*", "$1"));
        for (int i = 1; i <= files; i++) {
            Path output = trial();
            String told = vanish(output, i);
            assertThat(told).matches("(?s)(failed|succeeded)\n.+: .+files=[0-9]+\n");
            assertThat(WholePackage.isAsListed(output)).as(told).isTrue();
            assertThat(WholePackage.at(output).equals(older)).as(told).isEqualTo(told.startsWith("failed"));
            assertThat(WholePackage.leftovers(output)).isEmpty();
            count(told.startsWith("failed") ? "older whole" : "newer whole, without it");
            Folders.delete(output.getParent());
        }
        print("a source vanishes before it is read", files);
    }

    private String vanish(Path output, int which) throws IOException {
        Path sources = copied(report, output.resolveSibling("sources"));
        builder.ask(sources, "vanish:" + which, sources, output, NEWER);
        return builder.answer();
    }

    @Test
    void folderIsReadOnly() throws Exception {
        Path output = trial();
        assertThat(build(output, "read-only"))
                .startsWith("failed")
                .contains("output-not-written: ")
                .contains("no permission");
        assertThat(WholePackage.at(output)).isEqualTo(older);
        count("older whole");
        print("the folder is read-only", 1);
    }

    /** As it was found, after a run that writes nothing, and after one that publishes. */
    private void judge(Path output) throws Exception {
        WholePackage found = WholePackage.at(output);
        boolean left = !WholePackage.leftovers(output).isEmpty();
        if (found.equals(older) || found.equals(newer)) {
            count(found.equals(older) ? "older whole" : "newer whole");
        } else {
            count(WholePackage.isOfBoth(found, older, newer) ? "between renames" : "torn");
        }
        AssemblyResult next = FaultyBuild.assemble(unreadable, output, OTHER);
        assertThat(next.failed()).isTrue();
        assertThat(WholePackage.at(output)).as("after a run that wrote nothing").isIn(older, newer);
        assertThat(WholePackage.isAsListed(output)).isTrue();
        assertThat(WholePackage.leftovers(output)).isEmpty();
        if (left) {
            count("cleaned up");
            assertThat(next.diagnostics().sorted())
                    .anyMatch(problem -> problem.code() == DiagnosticCode.UNFINISHED_BUILD
                            || problem.code() == DiagnosticCode.YAML_SYNTAX);
        }
        assertThat(FaultyBuild.assemble(report, output, NEWER).failed()).isFalse();
        assertThat(WholePackage.at(output)).isEqualTo(newer);
        Folders.delete(output.getParent());
    }

    private WholePackage published(String version) throws IOException {
        Path output = folder.resolve("published-" + version + "/report");
        assertThat(FaultyBuild.assemble(report, output, version).failed()).isFalse();
        return WholePackage.at(output);
    }

    /** A folder for one build, with the older publication in it. */
    private Path trial() throws IOException {
        Path around = Files.createDirectory(folder.resolve("trial-" + trials++));
        return copied(folder.resolve("published-" + OLDER + "/report"), around.resolve("report"));
    }

    private String build(Path output, String fault) throws IOException {
        builder.ask(output.getParent(), fault, report, output, NEWER);
        return builder.answer();
    }

    private int figure(String name) throws Exception {
        return Integer.parseInt(build(trial(), "count").replaceFirst("(?s).* ?" + name + "=([0-9]+).*", "$1"));
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private void print(String what, int number) {
        System.out.printf(Locale.ROOT, "FAULTS %4d %s: %s%n", number, what, seen);
        assertThat(seen).doesNotContainKey("torn");
        seen.clear();
    }
}
