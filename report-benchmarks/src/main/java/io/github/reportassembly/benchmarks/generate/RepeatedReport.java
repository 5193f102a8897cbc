package io.github.reportassembly.benchmarks.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the chapters of a report several times over, each time with ids of their own, so that growth can be measured
 * on real texts.
 */
public final class RepeatedReport {
    private static final Pattern CHAPTERS = Pattern.compile("(?m)^chapters:\\R((?: +- .*\\R)+)");
    private static final Pattern ID =
            Pattern.compile("(?<![a-z0-9-])(rec|fnd|min|sec|fig|tbl|src|rfi|pri|term)-[a-z0-9-]*[a-z0-9]");
    private static final int MOST_OF_AN_ID = 52;

    private final Path source;
    private final Path target;

    private RepeatedReport(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /** Writes the report in the source folder, with all chapters as often as told, into the target folder. */
    public static void write(Path source, int times, Path target) throws IOException {
        new RepeatedReport(source, target).write(times);
    }

    private void write(int times) throws IOException {
        Files.createDirectories(target);
        String report = read(source.resolve("report.yaml"));
        Matcher listed = CHAPTERS.matcher(report);
        if (!listed.find()) {
            throw new IOException("no list of chapters in " + source.resolve("report.yaml"));
        }
        List<String> chapters =
                listed.group(1).lines().map(line -> line.strip().substring(2)).toList();
        StringBuilder all = new StringBuilder();
        for (int time = 0; time < times; time++) {
            for (String chapter : chapters) {
                String copy = time == 0 ? chapter : suffixed(chapter, time);
                copy(source.resolve(chapter), target.resolve(copy), time);
                all.append("  - ").append(copy).append('\n');
            }
        }
        for (Path file : children(source)) {
            if (Files.isRegularFile(file)) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
        Files.writeString(
                target.resolve("report.yaml"),
                report.substring(0, listed.start(1)) + all + report.substring(listed.end(1)),
                StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to, int time) throws IOException {
        Files.createDirectories(to);
        for (Path file : children(from)) {
            String name = file.getFileName().toString();
            if (Files.isDirectory(file)) {
                copy(file, to.resolve(name), 0);
            } else if (time > 0 && (name.endsWith(".md") || name.endsWith(".yaml"))) {
                Files.writeString(to.resolve(renamed(name, time)), renamed(read(file), time), StandardCharsets.UTF_8);
            } else {
                Files.copy(file, to.resolve(name));
            }
        }
    }

    /** The text with each id in it made one of this copy. */
    private static String renamed(String text, int time) {
        return ID.matcher(text).replaceAll(found -> suffixed(found.group(), time));
    }

    private static String suffixed(String id, int time) {
        return id.substring(0, Math.min(id.length(), MOST_OF_AN_ID)) + "-copy" + time;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return new ArrayList<>(children.sorted().toList());
        }
    }
}
