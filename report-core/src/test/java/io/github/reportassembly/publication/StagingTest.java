package io.github.reportassembly.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {
    @TempDir
    Path target;

    private Path output;

    @BeforeEach
    void outputFolder() {
        output = target.resolve("report");
    }

    @Test
    void publishesAllFilesAndAManifestThatTellsTheirHashes() throws Exception {
        publish("b.pdf", "pages", "a.docx", "words");

        assertThat(names(output)).containsExactly("a.docx", "b.pdf", "manifest.json");
        assertThat(Files.readString(output.resolve("manifest.json")))
                .isEqualTo("""
                {
                  "format": 1,
                  "files": [
                    {"name": "a.docx", "size": 5, "sha256": "%s"},
                    {"name": "b.pdf", "size": 5, "sha256": "%s"}
                  ]
                }
                """.formatted(sha256("words"), sha256("pages")));
        assertThat(names(target)).containsExactly(".report.lock", "report");
    }

    @Test
    void showsNothingBeforeAllIsFinished() throws Exception {
        try (Staging staging = Staging.begin(output)) {
            write(staging, "a.pdf", "new");
            assertThat(output).doesNotExist();
            staging.publish();
            assertThat(output.resolve("a.pdf")).hasContent("new");
        }
    }

    @Test
    void aFailureBeforePublishingLeavesTheLastGoodFiles() throws Exception {
        publish("a.pdf", "good");
        String manifest = Files.readString(output.resolve("manifest.json"));

        assertThatThrownBy(() -> {
                    try (Staging staging = Staging.begin(output)) {
                        OutputStream half = staging.file("a.pdf");
                        half.write("hal".getBytes(StandardCharsets.UTF_8));
                        throw new IOException("No space left on device");
                    }
                })
                .hasMessage("No space left on device");

        assertThat(output.resolve("a.pdf")).hasContent("good");
        assertThat(output.resolve("manifest.json")).hasContent(manifest);
        assertThat(names(target)).containsExactly(".report.lock", "report");
    }

    @Test
    void aFailureHalfwayThroughTheMovesPutsTheOlderFilesBack() throws Exception {
        publish("a.pdf", "good", "c.pdf", "good too");
        // A folder with content cannot be replaced by a file: the second move fails.
        Files.createDirectories(output.resolve("b.pdf/blocked"));

        assertThatThrownBy(() -> publish("a.pdf", "new", "b.pdf", "new", "c.pdf", "new"))
                .isInstanceOf(IOException.class);

        assertThat(output.resolve("a.pdf")).hasContent("good");
        assertThat(output.resolve("c.pdf")).hasContent("good too");
        assertThat(Files.readString(output.resolve("manifest.json"))).contains(sha256("good"));
    }

    @Test
    void aKilledBuildsLeftoversAreSweptAtTheNextStart() throws Exception {
        publish("a.pdf", "good");
        Files.createDirectories(target.resolve(".report.staging/.before"));
        Files.writeString(target.resolve(".report.staging/a.pdf"), "torn");
        Files.writeString(target.resolve(".report.staging/.before/a.pdf"), "older");

        try (Staging staging = Staging.begin(output)) {
            assertThat(names(target.resolve(".report.staging"))).isEmpty();
            assertThat(output.resolve("a.pdf")).hasContent("good");
            staging.publish();
        }
        assertThat(names(target)).containsExactly(".report.lock", "report");
    }

    @Test
    void filesOfTheManifestBeforeThatAreNoMoreMadeGoAwayAndOthersStay() throws Exception {
        publish("report-1.pdf", "one", "both.docx", "first");
        Files.writeString(output.resolve("own-notes.txt"), "mine");

        publish("report-2.pdf", "two", "both.docx", "second");

        assertThat(names(output)).containsExactly("both.docx", "manifest.json", "own-notes.txt", "report-2.pdf");
        assertThat(output.resolve("both.docx")).hasContent("second");
    }

    @Test
    void aForeignManifestRemovesNothingOutsideTheFolder() throws Exception {
        Files.createDirectories(output);
        Path outside = Files.writeString(target.resolve("precious.txt"), "kept");
        Files.writeString(
                output.resolve("manifest.json"),
                "    {\"name\": \"../precious.txt\", \"size\": 1, \"sha256\": \"" + sha256("x") + "\"}\n");

        publish("a.pdf", "new");

        assertThat(outside).hasContent("kept");
    }

    @Test
    void twoBuildsDoNotWriteToOneFolder() throws Exception {
        try (Staging first = Staging.begin(output)) {
            write(first, "a.pdf", "first");
            assertThatThrownBy(() -> Staging.begin(output)).isInstanceOf(OutputBusyException.class);
            first.publish();
        }
        publish("a.pdf", "second");
        assertThat(output.resolve("a.pdf")).hasContent("second");
    }

    @Test
    void anOpenStreamIsNotPublished() throws Exception {
        try (Staging staging = Staging.begin(output)) {
            OutputStream open = staging.file("a.pdf");
            assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
            open.close();
        }
        assertThat(output).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../a.pdf", ".hidden", "a/b.pdf", "a\\b.pdf", "a:b", "tab\t.pdf", "manifest.json"})
    void refusesNamesThatAreNoPlainFiles(String name) throws Exception {
        try (Staging staging = Staging.begin(output)) {
            assertThatThrownBy(() -> staging.file(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void publish(String... namesAndTexts) throws IOException {
        try (Staging staging = Staging.begin(output)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                write(staging, namesAndTexts[i], namesAndTexts[i + 1]);
            }
            staging.publish();
        }
    }

    private static void write(Staging staging, String name, String text) throws IOException {
        try (OutputStream stream = staging.file(name)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void namesTheFileThatCannotBeReplaced() throws Exception {
        Path held = output.resolve("report.docx/held");
        Files.createDirectories(held);
        try (Staging staging = Staging.begin(output)) {
            try (OutputStream docx = staging.file("report.docx")) {
                docx.write(1);
            }
            assertThatThrownBy(staging::publish)
                    .isInstanceOf(BlockedFileException.class)
                    .hasMessageContaining("report.docx");
        }
    }

    @Test
    void anArchiveHoldsAllFilesAndGoesAwayWithItsVersion() throws Exception {
        publishArchive("one-1.0");
        assertThat(output.resolve("one-1.0.zip")).exists();
        byte[] first = Files.readAllBytes(output.resolve("one-1.0.zip"));
        publishArchive("one-1.0");
        assertThat(Files.readAllBytes(output.resolve("one-1.0.zip"))).isEqualTo(first);
        publishArchive("one-1.1");
        assertThat(output.resolve("one-1.0.zip")).doesNotExist();
        Manifest manifest = ManifestFile.read(output.resolve(Manifest.NAME)).orElseThrow();
        assertThat(manifest.facts()).containsExactly(java.util.Map.entry("version", "1 \"x\""));
        assertThat(manifest.archive()).contains("one-1.1.zip");
    }

    private void publishArchive(String stem) throws IOException {
        try (Staging staging = Staging.begin(output)) {
            try (OutputStream file = staging.file("a.txt")) {
                file.write(1);
            }
            staging.publish(java.util.Map.of("version", "1 \"x\""), java.util.Optional.of(stem));
        }
    }
}
