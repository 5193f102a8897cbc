package io.github.reportassembly.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** So Java shows a name whose letters the system's encoding does not have. */
    @Test
    void saysWhenTheSystemCannotTellAName() throws IOException {
        write("data/\uFFFDt\uFFFD.svg");
        ReportFolder folder = ReportFolder.open(root);
        assertThat(folder.files()).doesNotContain("data/\uFFFDt\uFFFD.svg");
        assertThat(folder.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).endsWith("has letters that this system cannot tell");
            assertThat(problem.hint())
                    .hasValueSatisfying(hint -> assertThat(hint).contains("LC_ALL=C.UTF-8"));
        });
    }

    @Test
    void listsTheFilesOfAFolder() throws IOException {
        write("data-2/x.md");
        ReportFolder folder = ReportFolder.open(root);
        assertThat(folder.files("data/")).containsExactly("data/chapter.md", "data/figures/path.svg");
        assertThat(folder.files("data/chapter.md")).containsExactly("data/chapter.md");
        assertThat(folder.files("data")).hasSize(3);
        assertThat(folder.files("a")).isEmpty();
        assertThat(folder.files("zzz")).isEmpty();
        assertThat(folder.files("")).hasSize(4);
    }

    @Test
    void refusesFoldersThatStandTooDeepInEachOther() throws IOException {
        write("a/".repeat(15) + "good.md");
        write("b/".repeat(16) + "bad.md");
        ReportFolder folder = ReportFolder.open(root);
        assertThat(folder.files()).contains("a/".repeat(15) + "good.md").noneMatch(path -> path.endsWith("bad.md"));
        assertThat(folder.problems())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the path " + "b/".repeat(15) + "b is a folder too deep: at most 16 stand in each other");
    }

    @Test
    void refusesWhatIsNeitherFileNorFolder() throws IOException {
        Path socket = root.resolve("data/socket");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            ReportFolder folder = ReportFolder.open(root);
            assertThat(folder.files()).doesNotContain("data/socket");
            assertThat(folder.problems())
                    .extracting(Diagnostic::message)
                    .containsExactly("the path data/socket is neither a file nor a folder");
        }
    }

    @Test
    void refusesNamesThatNotEverySystemHas() throws IOException {
        write("data/a:b.md");
        write("data/con.md");
        write("data/com0.md");
        write("data/com9.md");
        write("data/com.md");
        write("data/comx.md");
        write("data/.hidden.md");
        ReportFolder folder = ReportFolder.open(root);
        assertThat(folder.files("data/com")).containsExactly("data/com.md", "data/comx.md");
        assertThat(folder.problems())
                .allMatch(problem -> problem.code() == DiagnosticCode.FORBIDDEN_PATH)
                .allMatch(problem -> problem.hint().equals(Optional.of("rename it")))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the path data/a:b.md holds a colon, which Windows does not allow",
                        "the path data/com0.md holds a name that Windows keeps for a device",
                        "the path data/com9.md holds a name that Windows keeps for a device",
                        "the path data/con.md holds a name that Windows keeps for a device");
    }

    @Test
    void refusesOneNameInTwoFormsOfUnicode() throws IOException {
        write("data/e\u0301.md");
        write("data/\u00e9.md");
        ReportFolder folder = ReportFolder.open(root);
        assertThat(folder.files("data/\u00e9")).hasSize(1);
        assertThat(folder.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("stands here twice"));
    }

    @Test
    void takesAFileThatIsJustAsLargeAsItMayBe() {
        int size = "text of report.yaml".length();
        assertThat(ReportFolder.open(root).bytes("report.yaml", size, found, Optional.empty()))
                .isPresent();
        assertThat(ReportFolder.open(root).bytes("report.yaml", size - 1, found, Optional.empty()))
                .isEmpty();
    }

    @Test
    void saysHowLargeAFileMayBe() throws IOException {
        Files.write(root.resolve("report.yaml"), new byte[3000]);
        SourceFile text = new SourceFile("data/chapter.md", "![x](y)");
        ReportFolder folder = ReportFolder.open(root);
        folder.bytes("report.yaml", 2048, found, Optional.of(text.span(0, 7)));
        assertThat(found.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DiagnosticCode.BAD_IMAGE);
            assertThat(problem.message()).isEqualTo("report.yaml is larger than 2 KiB");
            assertThat(problem.span()).contains(text.span(0, 7));
            assertThat(problem.hint())
                    .hasValueSatisfying(hint -> assertThat(hint).startsWith("save it smaller"));
        });
        DiagnosticList other = new DiagnosticList();
        Files.write(root.resolve("report.yaml"), new byte[Limit.TEXT_FILE.usual() + 1]);
        folder.text("report.yaml", other);
        assertThat(other.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("report.yaml is larger than 1 MiB");
            assertThat(problem.hint())
                    .hasValueSatisfying(hint -> assertThat(hint).startsWith("divide it"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "data/Chapter.md, there is data/chapter.md: capital letters count",
        "data/chaptr.md, rename data/chapter.md to data/chaptr.md",
        "data/rec-one.yaml, rename data/rec-one.yml to data/rec-one.yaml",
        "data/path.svg, add the file",
        "other/chapter.md, add the file",
        "data/chp.md, add the file",
        "recport.yaml, rename report.yaml to recport.yaml"
    })
    void guessesWhichFileIsMeant(String path, String hint) throws IOException {
        write("data/rec-one.yml");
        SourceFile list = new SourceFile("report.yaml", "chapters: [x]");
        assertThat(ReportFolder.open(root).text(path, list.span(10, 13), found)).isEmpty();
        assertThat(found.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DiagnosticCode.MISSING_FILE);
            assertThat(problem.message()).isEqualTo("there is no file " + path);
            assertThat(problem.span()).contains(list.span(10, 13));
            assertThat(problem.hint()).contains(hint);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "data/figures/paht.svg, did you mean data/figures/path.svg?",
        "data/figures/path.png, add the file",
        "data/path.svg, did you mean data/figures/path.svg?",
        "pictures/quite-other-words.svg, add the file"
    })
    void guessesWhichPictureIsMeant(String path, String hint) {
        SourceFile text = new SourceFile("data/chapter.md", "![x](y)");
        ReportFolder.open(root).bytes(path, 100, found, Optional.of(text.span(0, 7)));
        assertThat(found.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains(hint));
    }

    @Test
    void readsAFileThatTheSourcesName() {
        SourceFile list = new SourceFile("report.yaml", "x");
        assertThat(ReportFolder.open(root).text("data/chapter.md", list.span(0, 1), found))
                .isPresent();
        assertThat(ReportFolder.open(root).text("../secret.txt", list.span(0, 1), found))
                .isEmpty();
        assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.FORBIDDEN_PATH);
    }

    /** The listing saw a folder; what took its place since then leads elsewhere. */
    @Test
    void noticesAFolderThatALinkTookThePlaceOf() throws IOException {
        ReportFolder folder = ReportFolder.open(root);
        Files.move(root.resolve("data/figures"), outside.resolve("figures"));
        Files.createSymbolicLink(root.resolve("data/figures"), outside.resolve("figures"));
        assertThat(folder.bytes("data/figures/path.svg", 100, found, Optional.empty()))
                .isEmpty();
        assertThat(found.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("the path data/figures/path.svg leads out of the report's folder"));
    }

    @Test
    void saysThatAFileIsGone() throws IOException {
        ReportFolder folder = ReportFolder.open(root);
        Files.delete(root.resolve("data/chapter.md"));
        assertThat(folder.text("data/chapter.md", found)).isEmpty();
        assertThat(found.sorted())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("this file or folder cannot be read: it is gone"));
    }
}
