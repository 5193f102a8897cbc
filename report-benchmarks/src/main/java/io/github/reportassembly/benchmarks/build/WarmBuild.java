package io.github.reportassembly.benchmarks.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds a report several times in one JVM, as a build daemon does, with the JVM's own choice of compilers. */
record WarmBuild(int pages, List<Taken> runs) {
    /** The third build: what an editor waits for who has built before. */
    Taken third() {
        return runs.get(2);
    }

    /** The last one, when all is compiled. */
    Taken last() {
        return runs.get(runs.size() - 1);
    }

    static WarmBuild of(Path folder, int times) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Builds.class.getName(),
                        folder.toString(),
                        Integer.toString(times))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Taken> runs = new ArrayList<>();
        int pages = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ", -1);
                pages = Integer.parseInt(parts[0]);
                runs.add(new Taken(Long.parseLong(parts[1]), Long.parseLong(parts[2]), 0, 0));
            }
        }
        if (process.waitFor() != 0 || runs.size() != times) {
            throw new IOException("builds of " + folder + " in one JVM failed");
        }
        return new WarmBuild(pages, List.copyOf(runs));
    }
}
