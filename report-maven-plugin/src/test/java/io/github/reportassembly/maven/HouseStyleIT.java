package io.github.reportassembly.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body's own house style: an artifact among the plugin's dependencies, with a cover and some labels of its own. */
class HouseStyleIT {
    private static final String FOLDER = "io/github/reportassembly/template/";

    @TempDir
    Path temporary;

    @Test
    void templatesAndLabelsOfAnotherArtifactReplaceThoseOfTheSameName() throws Exception {
        install();
        SmallReport report =
                SmallReport.in(temporary.resolve("report")).withPom("1.0-SNAPSHOT", "2026-03-02T12:00:00Z");
        String pom = Files.readString(report.folder().resolve("pom.xml"));
        report.write("pom.xml", pom.replace("<executions>", """
                <dependencies>
                          <dependency>
                            <groupId>org.example.style</groupId>
                            <artifactId>house-style</artifactId>
                            <version>1.0</version>
                          </dependency>
                        </dependencies>
                        <executions>"""));

        MavenRun run = MavenRun.in(report.folder(), "package");

        assertThat(run.exitCode()).as(run.log()).isZero();
        String words = document(report.output("small-review-1.0-SNAPSHOT.docx"));
        assertThat(words)
                .contains("A cover of the house", "A small review", "Advice")
                .as("labels that the house has not, and those that it has")
                .contains("Finding")
                .doesNotContain(">Recommendation\u00a01<");
    }

    private static void install() throws IOException {
        Path folder = Path.of(System.getProperty("test.repository"), "org", "example", "style", "house-style", "1.0");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("house-style-1.0.pom"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.example.style</groupId>
                  <artifactId>house-style</artifactId>
                  <version>1.0</version>
                </project>
                """);
        try (OutputStream out = Files.newOutputStream(folder.resolve("house-style-1.0.jar"));
                ZipOutputStream jar = new ZipOutputStream(out)) {
            add(jar, FOLDER + "front/cover.ftlx", """
                    <cover>
                    <team>A cover of the house</team>
                    <body>${home(report.body)}</body>
                    <h>${home(report.title)}</h>
                    </cover>
                    """);
            add(jar, FOLDER + "labels/en.properties", "recommendation.kicker=Advice\\u00a0{0}\n");
        }
    }

    private static void add(ZipOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    private static String document(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
