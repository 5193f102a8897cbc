package io.github.reportassembly.lastbuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.compose.Summary;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.docx.WordOptions;
import io.github.reportassembly.fixture.TestRepository;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was made stands as long as nothing changes of all that it was made of, and no longer. */
class LastBuildTest {
    private static final List<LogLine> TOLD = List.of(
            new LogLine(Severity.WARNING, "a.md:1:1: warning\n\ttab and \\ and \r"), new LogLine(Severity.NOTE, ""));

    @TempDir
    Path temporary;

    private Path report;
    private Path output;
    private Path pdf;
    private Path toolkit;
    private TestRepository git;

    @BeforeEach
    void layOut() throws IOException {
        report = Files.createDirectory(temporary.resolve("report"));
        git = TestRepository.in(report);
        Files.writeString(report.resolve("report.yaml"), "id: small\n");
        Files.createDirectory(report.resolve("a"));
        Files.writeString(report.resolve("a/chapter.md"), "# A\n");
        git.commit("Sources");
        output = Files.createDirectories(report.resolve("target/report"));
        pdf = Files.writeString(output.resolve("small-1.0.pdf"), "pdf");
        Files.writeString(output.resolve("manifest.json"), "{}");
        Files.writeString(output.resolve("diagnostics.sarif"), "{}");
        toolkit = Files.writeString(temporary.resolve("toolkit.jar"), "archive");
    }

    private AssemblyRequest request(Stage stage, Limits limits) {
        return new AssemblyRequest(
                report,
                output,
                "small",
                "1.0",
                stage,
                Optional.of(Instant.EPOCH),
                PaperSize.A4,
                EnumSet.of(OutputFormat.PDF),
                getClass().getClassLoader(),
                FailOn.ERROR,
                WordOptions.DEFAULT,
                false,
                limits);
    }

    private LastBuild last() {
        return new LastBuild(request(Stage.DRAFT, Limits.USUAL), Optional.of(List.of(toolkit)));
    }

    private boolean stands() {
        return last().standing().isPresent();
    }

    private AssemblyResult result(boolean failed, Diagnostic... problems) {
        DiagnosticList found = new DiagnosticList();
        List.of(problems).forEach(found::report);
        ReportFolder folder = ReportFolder.open(report);
        folder.text("report.yaml", found);
        folder.text("a/chapter.md", found);
        return new AssemblyResult(
                found, failed, List.of(new OutputFile(pdf, "numbered")), Summary.NONE, List.of(), Optional.of(folder));
    }

    private void build() {
        last().keep(result(false), TOLD);
    }

    @Test
    void aBuildStandsWithAllThatItTold() {
        assertThat(stands()).isFalse();
        build();

        StandingBuild standing = last().standing().orElseThrow();

        assertThat(standing.outputs()).containsExactly(new OutputFile(pdf, "numbered"));
        assertThat(standing.told()).isEqualTo(TOLD);
    }

    enum Change {
        SOURCE {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.writeString(test.report.resolve("a/chapter.md"), "# B\n");
            }
        },
        SOURCE_WITH_ITS_TIME_SET_BACK {
            @Override
            void make(LastBuildTest test) throws IOException {
                Path file = test.report.resolve("a/chapter.md");
                FileTime time = Files.getLastModifiedTime(file);
                Files.writeString(file, "# B\n");
                Files.setLastModifiedTime(file, time);
            }
        },
        NEW_FILE {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.writeString(test.report.resolve("a/rec-new.yaml"), "title: New\n");
            }
        },
        DELETED_FILE {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.delete(test.report.resolve("a/chapter.md"));
            }
        },
        REFUSED_FILE {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.createSymbolicLink(test.report.resolve("a/link.md"), test.toolkit);
            }
        },
        OUTPUT {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.writeString(test.pdf, "PDF");
            }
        },
        OUTPUT_GONE {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.delete(test.pdf);
            }
        },
        MANIFEST_GONE {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.delete(test.output.resolve("manifest.json"));
            }
        },
        TOOLKIT {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.writeString(test.toolkit, "ARCHIVE");
            }
        },
        COMMIT {
            @Override
            void make(LastBuildTest test) {
                test.git.git("commit", "--quiet", "--allow-empty", "--message", "More");
            }
        },
        TAG {
            @Override
            void make(LastBuildTest test) {
                test.git.git("tag", "1.0");
            }
        },
        UNCLEAN {
            @Override
            void make(LastBuildTest test) throws IOException {
                Files.writeString(test.report.resolve("pom.xml"), "<project/>");
            }
        },
        RECORD_BREAKS_OFF {
            @Override
            void make(LastBuildTest test) throws IOException {
                Path file = test.output.resolveSibling(".report.built");
                String text = Files.readString(file);
                Files.writeString(file, text.substring(0, text.length() - 4));
            }
        };

        abstract void make(LastBuildTest test) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsAfterAChange(Change change) throws IOException {
        build();
        assertThat(stands()).isTrue();

        change.make(this);

        assertThat(stands()).isFalse();
    }

    @Test
    void aSourceOfTheSameBytesIsTheSame() throws IOException {
        build();

        Files.writeString(report.resolve("a/chapter.md"), "# A\n");

        assertThat(stands()).isTrue();
    }

    @Test
    void whatElseIsAskedForIsBuilt() {
        build();

        assertThat(new LastBuild(request(Stage.WORKING, Limits.USUAL), Optional.of(List.of(toolkit))).standing())
                .isEmpty();
        assertThat(new LastBuild(
                                request(Stage.DRAFT, new Limits(Map.of(Limit.FILES, 7))), Optional.of(List.of(toolkit)))
                        .standing())
                .isEmpty();
        assertThat(new LastBuild(request(Stage.DRAFT, Limits.USUAL), Optional.of(List.of(toolkit, pdf))).standing())
                .isEmpty();
    }

    @Test
    void aToolkitOfFoldersIsNotKnown() {
        LastBuild unknown = new LastBuild(request(Stage.DRAFT, Limits.USUAL), Optional.of(List.of(temporary)));

        unknown.keep(result(false), TOLD);

        assertThat(unknown.standing()).isEmpty();
    }

    @Test
    void noBuildStandsThatFailedOrTellsOfARun() {
        last().keep(result(true), TOLD);
        assertThat(stands()).isFalse();

        last().keep(result(false, Diagnostic.of(DiagnosticCode.UNFINISHED_BUILD, "a build was ended")), TOLD);
        assertThat(stands()).isFalse();
    }

    @Test
    void aBuildThatBeginsTakesTheRecordAway() {
        build();

        last().forget();

        assertThat(stands()).isFalse();
    }

    /** It was read before the change, so the record holds what was read. */
    @Test
    void aSourceThatChangesDuringTheBuildIsAnother() throws IOException {
        LastBuild running = last();
        AssemblyResult result = result(false);
        Files.writeString(report.resolve("a/chapter.md"), "# Changed meanwhile\n");

        running.keep(result, TOLD);

        assertThat(stands()).isFalse();
    }
}
