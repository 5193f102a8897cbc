package io.github.reportassembly.benchmarks.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is to be measured.
 *
 * @param pages of generated reports
 * @param folders of real reports
 * @param csv where the table is written too
 * @param runs of which the middle one counts
 * @param peers whether other tools are measured
 * @param typst the folder that Typst's compiler was installed in
 */
public record BuildOptions(
        List<Integer> pages, List<Path> folders, Optional<Path> csv, int runs, boolean peers, Optional<Path> typst) {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final List<Integer> USUAL = List.of(10, 100, 300, 1000, 3000);

    /** Reads the options; one that is not known is refused with an {@link IllegalArgumentException}. */
    public static BuildOptions of(String[] arguments) {
        List<Integer> pages = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        Optional<Path> csv = Optional.empty();
        Optional<Path> typst = Optional.empty();
        int runs = 5;
        boolean peers = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--pages" -> pages.addAll(numbers(arguments[++i]));
                case "--folder" -> folders.add(Path.of(arguments[++i]));
                case "--csv" -> csv = Optional.of(Path.of(arguments[++i]));
                case "--runs" -> runs = Integer.parseInt(arguments[++i]);
                case "--typst" -> typst = Optional.of(Path.of(arguments[++i]));
                case "--peers" -> peers = true;
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        boolean usual = pages.isEmpty() && folders.isEmpty();
        return new BuildOptions(usual ? USUAL : List.copyOf(pages), List.copyOf(folders), csv, runs, peers, typst);
    }

    /** Numbers with commas between them. */
    public static List<Integer> numbers(String text) {
        return COMMA.splitAsStream(text).map(Integer::valueOf).toList();
    }
}
