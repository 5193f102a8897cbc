package io.github.reportassembly.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication goes to a repository of files, and another project takes files out of it as dependencies. */
class DeployIT {
    private static final String PLUGINS = "org.apache.maven.plugins:";
    private static final String PINNED = """
              <build>
                <pluginManagement>
                  <plugins>
                    <plugin><artifactId>maven-install-plugin</artifactId><version>3.1.4</version></plugin>
                    <plugin><artifactId>maven-deploy-plugin</artifactId><version>3.1.4</version></plugin>
                  </plugins>
                </pluginManagement>
            """;

    @TempDir
    Path temporary;

    @Test
    void publicationIsDeployedAndUsedAsADependency() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report")).withPom("1.0", "2026-03-02T12:00:00Z");
        Path pom = report.folder().resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("  <build>\n", PINNED));
        Path repository = temporary.resolve("published");

        MavenRun deployed = MavenRun.in(
                report.folder(),
                "deploy",
                "-Dreport.package=true",
                "-DaltDeploymentRepository=published::" + repository.toUri());

        assertThat(deployed.exitCode()).as(deployed.log()).isZero();
        Path folder = repository.resolve("org/example/reviews/small-review/1.0");
        for (String file : new String[] {
            ".pom",
            ".pdf",
            ".docx",
            "-line-numbered.pdf",
            "-line-map.json",
            "-recommendations.csv",
            "-recommendations.json",
            "-recommendations.xlsx",
            "-recommendations-schema.json",
            "-traceability.xlsx",
            "-comment-form.docx",
            "-comment-form.xlsx",
            "-scorecard.docx",
            "-validation.html",
            "-diagnostics.sarif",
            "-manifest.json",
            "-package.zip"
        }) {
            assertThat(folder.resolve("small-review-1.0" + file)).exists();
        }

        Path user = Files.createDirectories(temporary.resolve("user"));
        Files.writeString(user.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example.users</groupId>
                  <artifactId>reader</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  <dependencies>
                    <dependency>
                      <groupId>org.example.reviews</groupId>
                      <artifactId>small-review</artifactId>
                      <version>1.0</version>
                      <classifier>recommendations</classifier>
                      <type>csv</type>
                    </dependency>
                    <dependency>
                      <groupId>org.example.reviews</groupId>
                      <artifactId>small-review</artifactId>
                      <version>1.0</version>
                      <type>pdf</type>
                    </dependency>
                  </dependencies>
                </project>
                """);
        // The first build has installed the files where Maven would look before it asks the repository.
        delete(Path.of(System.getProperty("test.repository")).resolve("org/example/reviews"));
        MavenRun taken =
                MavenRun.withRepository(user, repository, PLUGINS + "maven-dependency-plugin:3.8.1:copy-dependencies");

        assertThat(taken.exitCode()).as(taken.log()).isZero();
        Path dependencies = user.resolve("target/dependency");
        assertThat(dependencies.resolve("small-review-1.0-recommendations.csv"))
                .hasSameBinaryContentAs(report.output("recommendations.csv"));
        assertThat(dependencies.resolve("small-review-1.0.pdf"))
                .hasSameBinaryContentAs(report.output("small-review-1.0.pdf"));
    }

    private static void delete(Path folder) throws java.io.IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
