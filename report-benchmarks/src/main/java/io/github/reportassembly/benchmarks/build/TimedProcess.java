package io.github.reportassembly.benchmarks.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Runs a program under GNU time, which counts its children too. */
public final class TimedProcess {
    private static final Path TIME = Path.of("/usr/bin/time");

    private final Path folder;
    private final Map<String, String> environment;

    /** @param environment what is set beside what this process has */
    public TimedProcess(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /** The run in the middle by wall time, of as many as told. */
    public Taken median(int runs, List<String> command) throws IOException, InterruptedException {
        List<Taken> taken = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            taken.add(run(command));
        }
        taken.sort(Comparator.comparingLong(Taken::wallMillis));
        return taken.get(runs / 2);
    }

    /**
     * Runs the program once.
     *
     * @throws IOException if it fails, with the end of what it said
     */
    public Taken run(List<String> command) throws IOException, InterruptedException {
        if (!Files.isExecutable(TIME)) {
            throw new IOException("GNU time is not installed: " + TIME);
        }
        Path figures = Files.createTempFile("time", ".txt");
        Path log = Files.createTempFile("run", ".log");
        try {
            List<String> timed =
                    new ArrayList<>(List.of(TIME.toString(), "-f", "%e %U %S %M", "-o", figures.toString()));
            timed.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(timed)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("JDK_JAVA_"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            int code = builder.start().waitFor();
            String said = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            if (code != 0) {
                String end = said.substring(Math.max(0, said.length() - 2000));
                throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + end);
            }
            return taken(Files.readString(figures, StandardCharsets.UTF_8));
        } finally {
            Files.delete(figures);
            Files.delete(log);
        }
    }

    private static Taken taken(String figures) {
        String[] parts = figures.strip().split(" ", -1);
        return new Taken(millis(parts[0]), millis(parts[1]) + millis(parts[2]), Long.parseLong(parts[3]) >> 10, 0);
    }

    private static long millis(String seconds) {
        return Math.round(Double.parseDouble(seconds) * 1000);
    }
}
