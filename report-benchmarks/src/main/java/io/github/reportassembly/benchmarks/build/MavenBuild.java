package io.github.reportassembly.benchmarks.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds a report as its editors do: {@code mvn package} in its folder, in a process of its own, without a network. The
 * plugin is the one that was just built; other libraries come from the user's local repository.
 */
final class MavenBuild {
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example.reviews</groupId>
              <artifactId>measured-report</artifactId>
              <version>1.0-SNAPSHOT</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
                  <plugin>
                    <groupId>io.github.reportassembly</groupId>
                    <artifactId>report-maven-plugin</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <executions>
                      <execution>
                        <goals>
                          <goal>assemble</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;
    private static final String SETTINGS = """
            <settings>
              <mirrors>
                <mirror>
                  <id>outer-repository</id>
                  <mirrorOf>*</mirrorOf>
                  <url>%s</url>
                </mirror>
              </mirrors>
            </settings>
            """;

    private final Path folder;
    private final Path repository;

    /**
     * @param folder of the report; a POM and the options for the JVM that new reports get are written into it
     * @param repository where the plugin that was just built is installed
     */
    MavenBuild(Path folder, Path repository) throws IOException {
        this.folder = folder;
        this.repository = repository;
        Files.createDirectories(folder.resolve(".mvn"));
        Files.writeString(folder.resolve("pom.xml"), POM, StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve(".mvn/jvm.config"),
                "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n",
                StandardCharsets.UTF_8);
        Path libraries = Path.of(System.getProperty("user.home"), ".m2", "repository");
        Files.writeString(settings(), SETTINGS.formatted(libraries.toUri()), StandardCharsets.UTF_8);
    }

    /** The middle one of some runs, after one that fetches what is missing. */
    Taken take(int runs) throws IOException, InterruptedException {
        TimedProcess process = new TimedProcess(folder, Map.of());
        process.run(command());
        Taken taken = process.median(runs, command("-o"));
        Path log = Files.createTempFile("collections", ".log");
        try {
            new TimedProcess(folder, Map.of("MAVEN_OPTS", Allocation.OPTION + log)).run(command("-o"));
            return new Taken(taken.wallMillis(), taken.cpuMillis(), taken.peakMebibytes(), Allocation.mebibytes(log));
        } finally {
            Files.delete(log);
        }
    }

    private List<String> command(String... more) {
        List<String> command =
                new ArrayList<>(List.of("mvn", "-B", "-q", "-s", settings().toString()));
        command.add("-Dmaven.repo.local=" + repository);
        command.addAll(List.of(more));
        // Nothing changes between two runs, and it is the building that is measured.
        command.add("-Dreport.force");
        command.add("package");
        return command;
    }

    private Path settings() {
        return repository.resolveSibling("settings.xml");
    }
}
