package io.github.reportassembly.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {
    @TempDir
    Path outside;

    private Path root;
    private final DiagnosticList found = new DiagnosticList();

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectories(outside.resolve("report"));
        write("report.yaml");
        write("data/chapter.md");
        write("data/figures/path.svg");
        Files.writeString(outside.resolve("secret.txt"), "secret");
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text of " + path);
    }

    @Test
    void listsFilesSortedWithoutThoseOfBuildAndGit() throws IOException {
        write("target/report/old.pdf");
        write("data/target/kept.md");
        write(".git/config");
        write(".gitattributes");
        write("pom.xml");
        assertThat(ReportFolder.open(root).files())
                .containsExactly("data/chapter.md", "data/figures/path.svg", "data/target/kept.md", "report.yaml");
    }

    /** A Mac stores the letters of a name taken apart; a keyboard types them composed. */
    @Test
    void findsANameInEitherFormOfUnicode() throws IOException {
        write("data/figures/e\u0301tat.svg");
        ReportFolder folder = ReportFolder.open(root);

        assertThat(folder.files()).contains("data/figures/\u00e9tat.svg");
        assertThat(folder.contains("data/figures/\u00e9tat.svg")).isTrue();
        assertThat(folder.text("data/figures/e\u0301tat.svg", found)).isPresent();
        assertThat(folder.text("data/figures/\u00e9tat.svg", found)).isPresent();
        assertThat(found.sorted()).isEmpty();
    }

    @Test
    void readsTextOfAListedFile() {
        Optional<SourceFile> file = ReportFolder.open(root).text("data/chapter.md", found);
        assertThat(file.map(SourceFile::text)).contains("text of data/chapter.md");
        assertThat(found.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../secret.txt",
                "data/../../secret.txt",
                "data\\chapter.md",
                "C:/x",
                "data//chapter.md",
                "./report.yaml",
                "con",
                "aux.txt",
                "data/COM1.md",
                "nul.tar.gz",
                "data./x",
                "x ",
                "a\u0000b"
            })
    void refusesPathsThatAreNoneOfAReport(String path) {
        assertThat(ReportFolder.open(root).bytes(path, 100, found, Optional.empty()))
                .isEmpty();
        assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.FORBIDDEN_PATH);
    }

    @Test
    void followsNoSymbolicLinkInAnySegment() throws IOException {
        Files.createSymbolicLink(root.resolve("data/link.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("up"), outside);
        ReportFolder folder = ReportFolder.open(root);
        assertThat(folder.files()).containsExactly("data/chapter.md", "data/figures/path.svg", "report.yaml");
        assertThat(folder.problems())
                .extracting(Diagnostic::message)
                .containsExactly("the path data/link.txt is a symbolic link", "the path up is a symbolic link");
        assertThat(folder.bytes("data/link.txt", 100, found, Optional.empty())).isEmpty();
        assertThat(folder.bytes("up/secret.txt", 100, found, Optional.empty())).isEmpty();
    }

    @Test
    void noticesALinkThatTookAFilesPlaceAfterTheListing() throws IOException {
        ReportFolder folder = ReportFolder.open(root);
        Files.delete(root.resolve("data/chapter.md"));
        Files.createSymbolicLink(root.resolve("data/chapter.md"), outside.resolve("secret.txt"));
        assertThat(folder.bytes("data/chapter.md", 100, found, Optional.empty()))
                .isEmpty();
        assertThat(found.sorted()).hasSize(1);
    }

    @Test
    void mayItselfBeReachedThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("link"), root);
        assertThat(ReportFolder.open(link).text("report.yaml", found)).isPresent();
    }

    @Test
    void refusesNamesThatDifferByCapitalLettersAlone() throws IOException {
        write("data/Chapter.md");
        ReportFolder folder = ReportFolder.open(root);
        assertThat(folder.files()).containsExactly("data/Chapter.md", "data/figures/path.svg", "report.yaml");
        assertThat(folder.problems())
                .extracting(Diagnostic::message)
                .containsExactly("the path data/chapter.md differs from data/Chapter.md by capital letters alone");
    }

    @Test
    void saysWhereAMissingPictureIsNamed() {
        SourceFile text = new SourceFile("data/chapter.md", "![x](figures/Path.svg)");
        assertThat(ReportFolder.open(root).bytes("data/figures/Path.svg", 100, found, Optional.of(text.span(5, 21))))
                .isEmpty();
        assertThat(found.sorted()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.MISSING_IMAGE);
            assertThat(diagnostic.span()).contains(text.span(5, 21));
            assertThat(diagnostic.hint()).contains("there is data/figures/path.svg: capital letters count");
        });
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(ReportFolder.open(root).bytes("report.yaml", 4, found, Optional.empty()))
                .isEmpty();
        assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.FILE_TOO_LARGE);
    }

    @Test
    void isEmptyWhereThereIsNoFolder() {
        assertThat(ReportFolder.open(outside.resolve("nowhere")).files()).isEmpty();
    }
}
