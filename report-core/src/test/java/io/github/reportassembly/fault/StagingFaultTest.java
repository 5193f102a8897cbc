package io.github.reportassembly.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reportassembly.publication.Folders;
import io.github.reportassembly.publication.Leftover;
import io.github.reportassembly.publication.Staging;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness in small: one publication over another, broken off at every step of the file system. */
class StagingFaultTest {
    /** One file of each fate: replaced, added, removed. */
    private static final Map<String, String> OLDER =
            new TreeMap<>(Map.of("report.pdf", "older pages", "old.csv", "rows"));

    private static final Map<String, String> NEWER =
            new TreeMap<>(Map.of("report.pdf", "newer pages, more of them", "new.csv", "other rows"));

    @TempDir
    Path folder;

    private WholePackage older;
    private WholePackage newer;

    @BeforeEach
    void publishBoth() throws IOException {
        older = published(OLDER, "older");
        newer = published(NEWER, "newer");
    }

    @Test
    void aKillAtAnyStepLeavesOneWholePublicationToTheNextRun() throws IOException {
        Set<Leftover> outcomes = EnumSet.noneOf(Leftover.class);
        int steps = steps();
        for (int step = 0; step < steps; step++) {
            Path output = trial("kill-" + step);
            Faults.End end = new Faults.End(step, () -> {
                throw new Faults.Killed();
            });
            assertThatThrownBy(() -> publish(NEWER, FaultyProvider.broken(output.getParent(), end)))
                    .as("step %d", step)
                    .isInstanceOf(RuntimeException.class);

            assertThat(WholePackage.isOfBoth(WholePackage.at(output), older, newer))
                    .as("step %d", step)
                    .isTrue();
            Staging.sweep(output).ifPresent(outcomes::add);

            assertThat(WholePackage.at(output)).as("step %d", step).isIn(older, newer);
            assertThat(WholePackage.leftovers(output)).isEmpty();
            Folders.delete(output.getParent());
        }
        assertThat(steps).isGreaterThan(20);
        assertThat(outcomes).containsExactly(Leftover.REMOVED, Leftover.COMPLETED);
    }

    @Test
    void aKillWhileTheOlderFilesArePutBackIsMadeGoodToo() throws IOException {
        Set<Leftover> outcomes = EnumSet.noneOf(Leftover.class);
        for (int step = steps() / 2; step < 2 * steps(); step++) {
            Path output = trial("back-" + step);
            // A folder with content cannot be replaced: the move fails, and all is put back.
            Path held = Files.createDirectories(output.resolve("new.csv/held"));
            Faults.End end = new Faults.End(step, () -> {
                throw new Faults.Killed();
            });
            assertThatThrownBy(() -> publish(NEWER, FaultyProvider.broken(output.getParent(), end)))
                    .isInstanceOf(Exception.class);
            Staging.sweep(output).ifPresent(outcomes::add);
            Files.delete(held);
            Files.delete(held.getParent());

            assertThat(WholePackage.at(output)).as("step %d", step).isEqualTo(older);
            assertThat(WholePackage.leftovers(output)).isEmpty();
            if (!end.hasEnded()) {
                break;
            }
            Folders.delete(output.getParent());
        }
        assertThat(outcomes).contains(Leftover.PUT_BACK);
    }

    @Test
    void aFullDiskLeavesTheOlderFilesAndNothingElse() throws IOException {
        Faults.Count count = new Faults.Count();
        publish(NEWER, FaultyProvider.broken(trial("count"), count).getParent());
        for (long room = 0; room < count.bytes(); room += 20) {
            Path output = trial("full-" + room);
            Path broken = FaultyProvider.broken(output.getParent(), new Faults.Full(room));
            assertThatThrownBy(() -> publish(NEWER, broken)).hasMessage("No space left on device");

            assertThat(WholePackage.at(output)).as("%d bytes", room).isEqualTo(older);
            assertThat(WholePackage.leftovers(output)).isEmpty();
        }
    }

    @Test
    void aReadOnlyFolderStaysAsItIs() throws IOException {
        Path output = trial("read-only");
        Path broken = FaultyProvider.broken(output.getParent(), new Faults.ReadOnly());

        assertThatThrownBy(() -> publish(NEWER, broken)).isInstanceOf(IOException.class);

        assertThat(WholePackage.at(output)).isEqualTo(older);
    }

    private int steps() throws IOException {
        Path output = trial("steps");
        Faults.Count count = new Faults.Count();
        publish(NEWER, FaultyProvider.broken(output.getParent(), count));
        Folders.delete(output.getParent());
        return count.steps();
    }

    private Path trial(String name) throws IOException {
        Path around = folder.resolve(name);
        publish(OLDER, around);
        return around.resolve("report");
    }

    private WholePackage published(Map<String, String> files, String name) throws IOException {
        publish(files, folder.resolve(name));
        return WholePackage.at(folder.resolve(name).resolve("report"));
    }

    private static void publish(Map<String, String> files, Path around) throws IOException {
        try (Staging staging = Staging.begin(around.resolve("report"))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                try (OutputStream out = staging.file(file.getKey())) {
                    out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            staging.publish(Map.of(), Optional.empty());
        }
    }
}
