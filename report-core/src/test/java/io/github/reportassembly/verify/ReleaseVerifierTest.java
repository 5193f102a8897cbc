package io.github.reportassembly.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.docx.WordOptions;
import io.github.reportassembly.fixture.TestRepository;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.read.yaml.SourceCase;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is built again from its tag, and compared with what was published. */
class ReleaseVerifierTest {
    private static final String STEM = "fountain-review-draft-1";

    @TempDir
    Path folder;

    private TestRepository git;
    private Path published;

    @BeforeEach
    void release() throws IOException {
        new SourceCase(SourceCase.RESOURCES.resolve("cases/releasable.txt")).lay(folder);
        git = TestRepository.in(folder);
        git.commit("Sources");
        assertThat(new ReportAssembler((name, time) -> {})
                        .release(request(PaperSize.A4))
                        .failed())
                .isFalse();
        git.commit("Release draft-1");
        git.git("tag", "draft-1");
        published = folder.resolve("target/report");
        assertThat(new ReportAssembler((name, time) -> {})
                        .assemble(request(PaperSize.A4))
                        .failed())
                .isFalse();
        Files.writeString(
                folder.resolve("report.yaml"), "# changed since\n" + Files.readString(folder.resolve("report.yaml")));
        git.commit("Work goes on");
    }

    private AssemblyRequest request(PaperSize paper) {
        return new AssemblyRequest(
                folder,
                folder.resolve("target/report"),
                "fountain-review",
                "draft-1",
                Stage.DRAFT,
                Optional.empty(),
                paper,
                EnumSet.allOf(OutputFormat.class),
                getClass().getClassLoader(),
                FailOn.ERROR,
                WordOptions.DEFAULT,
                true);
    }

    private AssemblyResult verify(Optional<String> tag) {
        return new ReleaseVerifier((name, time) -> {})
                .verify(request(PaperSize.A4), tag, published.resolve("manifest.json"));
    }

    private static List<String> told(AssemblyResult result) {
        return result.diagnostics().sorted().stream()
                .map(problem -> problem.code().id() + ": " + problem.message())
                .toList();
    }

    @Test
    void aBuildFromTheTagEqualsTheBuildThatWasReleased() {
        AssemblyResult result = verify(Optional.empty());
        assertThat(told(result)).isEmpty();
        assertThat(result.failed()).isFalse();
        assertThat(git.changes()).isEmpty();
        assertThat(git.git("worktree", "list").lines()).hasSize(1);
    }

    @Test
    void saysWhatDiffersInAFileThatWasChanged() throws IOException {
        Path csv = published.resolve("recommendations.csv");
        List<String> lines = Files.readAllLines(csv);
        lines.set(1, lines.get(1).replace("a", "b"));
        Files.write(csv, lines);
        Path manifest = published.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceAll("(recommendations.csv\".*\"sha256\": \")[0-9a-f]{8}", "$100000000"));

        AssemblyResult result = verify(Optional.empty());

        assertThat(result.failed()).isTrue();
        assertThat(told(result))
                .containsExactly(
                        "not-as-released: recommendations.csv is not the one released: it differs from line 2 on");
    }

    @Test
    void sameContentInOtherBytesIsNoFailure() throws IOException {
        Path manifest = published.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceAll("(" + STEM + ".(?:pdf|docx)\".*\"sha256\": \")[0-9a-f]{8}", "$100000000")
                        .replace("\"toolkit\": \"unpackaged\"", "\"toolkit\": \"0.0.1\""));

        AssemblyResult result = verify(Optional.empty());

        assertThat(result.failed()).isFalse();
        assertThat(told(result))
                .containsExactlyInAnyOrder(
                        "other-bytes: " + STEM + ".docx says the same as the one released, in other bytes",
                        "other-bytes: " + STEM + ".pdf says the same as the one released, in other bytes");
        assertThat(result.diagnostics().sorted())
                .extracting(Diagnostic::hint)
                .allSatisfy(hint -> assertThat(hint.orElseThrow()).contains("toolkit 0.0.1"));
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThat(told(verify(Optional.of("draft-9"))))
                .singleElement()
                .asString()
                .startsWith("nothing-to-verify: there is no tag draft-9 in the repository");
        git.git("tag", "early", "HEAD~2");
        assertThat(told(verify(Optional.of("early"))))
                .containsExactly("nothing-to-verify: tag early has no register entry of version draft-1");
        Files.delete(published.resolve("manifest.json"));
        assertThat(told(verify(Optional.empty())))
                .singleElement()
                .asString()
                .startsWith("nothing-to-verify: there is no manifest of a publication");
    }
}
