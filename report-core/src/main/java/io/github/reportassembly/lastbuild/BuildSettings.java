package io.github.reportassembly.lastbuild;

import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.request.AssemblyRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that is asked for, and by what it is made, as lines to compare. */
final class BuildSettings {
    private BuildSettings() {}

    /**
     * The lines.
     *
     * @param toolkit the archives that hold the toolkit, its libraries and what the body adds to them
     * @return empty if an archive is none, such as a folder of classes, whose files nobody has listed
     */
    static Optional<List<String>> of(AssemblyRequest request, List<Path> toolkit) {
        List<String> lines = new ArrayList<>();
        lines.add("java " + System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
        for (Path archive : toolkit) {
            Optional<FileStamp> stamp = FileStamp.of(archive);
            if (stamp.isEmpty()) {
                return Optional.empty();
            }
            lines.add("archive " + stamp.get().text() + " " + archive);
        }
        lines.add("folder " + request.folder());
        lines.add("output " + request.output());
        lines.add("id " + request.artifactId());
        lines.add("version " + request.version());
        lines.add("stage " + request.stage());
        lines.add("timestamp " + request.timestamp());
        lines.add("paper " + request.paper());
        // The order of sets and maps that cannot change differs from run to run.
        lines.add("formats " + new TreeSet<>(request.formats()));
        lines.add("fail on " + request.failOn());
        lines.add("word " + request.word());
        lines.add("whole " + request.whole());
        Map<Limit, Integer> limits = new TreeMap<>(request.limits().set());
        lines.add("limits " + limits);
        return Optional.of(List.copyOf(lines));
    }
}
