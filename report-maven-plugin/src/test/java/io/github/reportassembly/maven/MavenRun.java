package io.github.reportassembly.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of Maven in a folder, without a network, with the plugin that was just built. */
record MavenRun(int exitCode, String log) {
    private static final String PLUGIN = "io.github.reportassembly:report-maven-plugin:";

    /** The goal with the plugin's full coordinates, as it must be called where no POM names the plugin. */
    static String goal(String name) {
        return PLUGIN + version() + ":" + name;
    }

    static String version() {
        return System.getProperty("test.version");
    }

    static MavenRun in(Path folder, String... arguments) throws IOException, InterruptedException {
        return in(folder, Map.of(), arguments);
    }

    static MavenRun in(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return run(folder, settings("*", ""), environment, arguments);
    }

    /** A run that finds artifacts in a repository of files, too. */
    static MavenRun withRepository(Path folder, Path repository, String... arguments)
            throws IOException, InterruptedException {
        String profile = """
                  <profiles>
                    <profile>
                      <id>published</id>
                      <repositories>
                        <repository>
                          <id>published</id>
                          <url>%s</url>
                        </repository>
                      </repositories>
                    </profile>
                  </profiles>
                  <activeProfiles>
                    <activeProfile>published</activeProfile>
                  </activeProfiles>
                """.formatted(repository.toUri());
        return run(folder, settings("*,!published", profile), Map.of(), arguments);
    }

    private static MavenRun run(Path folder, String settings, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("test.maven.home"), "bin", windows() ? "mvn.cmd" : "mvn")
                .toString());
        Path file = Files.writeString(
                Path.of(
                        System.getProperty("test.repository"),
                        "settings-" + Integer.toHexString(settings.hashCode()) + ".xml"),
                settings,
                StandardCharsets.UTF_8);
        command.addAll(List.of("-B", "-s", file.toString()));
        command.add("-Dmaven.repo.local=" + System.getProperty("test.repository"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("maven-run", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name -> name.startsWith("MAVEN_") || name.equals("SOURCE_DATE_EPOCH"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
            builder.environment().putAll(environment);
            int exitCode = builder.start().waitFor();
            return new MavenRun(exitCode, new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** The outer Maven's local repository serves as the only remote one, so that nothing is downloaded. */
    private static String settings(String mirrored, String more) {
        return """
                <settings>
                  <mirrors>
                    <mirror>
                      <id>outer-repository</id>
                      <mirrorOf>%s</mirrorOf>
                      <url>%s</url>
                    </mirror>
                  </mirrors>
                %s
                </settings>
                """.formatted(
                        mirrored, Path.of(System.getProperty("test.libraries")).toUri(), more);
    }

    private static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
