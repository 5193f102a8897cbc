package io.github.reportassembly.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.pdf.Conformance;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outside.ChineseFont;
import io.github.reportassembly.outside.OpenXmlSdk;
import io.github.reportassembly.outside.Pandoc;
import io.github.reportassembly.outside.PdfStructureText;
import io.github.reportassembly.outside.SameText;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Every letter and digit of real texts comes out, in order, in both formats, or stands where a problem is reported; and
 * the PDFs conform. The texts are not part of the project: the environment variable {@code REPORT_CORPORA} says where they are, and without it
 * the runs are skipped. With {@code REPORT_CONFORMANCE} veraPDF judges all of them.
 */
class CorpusTextIT {
    private static final String CHINESE = "asvs4-zh-cn";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"asvs5-en", "asvs4-fr", CHINESE, "canada-en", "nist-800-63-3", "scuba"})
    void everyLetterComesOutInOrder(String name) throws Exception {
        String corpora = System.getenv("REPORT_CORPORA");
        assumeTrue(corpora != null, "REPORT_CORPORA names no folder of texts");
        assumeTrue(Pandoc.isHere(), "pandoc is not on this machine");
        Path report = folder.resolve(name);
        CorpusReport.write(report, Path.of(corpora).resolve(name));
        ClassLoader resources = name.equals(CHINESE) ? ChineseFont.loader() : CorpusTextIT.class.getClassLoader();

        AssemblyResult result = new ReportAssembler((stage, time) -> {}).assemble(request(report, name, resources));

        assertThat(result.failed()).isFalse();
        List<SourceBlock> expected = expected(report);
        List<Diagnostic> problems = result.diagnostics().sorted();
        assertThat(missing(expected, Pandoc.text(file(result, ".docx")), problems))
                .as("DOCX")
                .isEmpty();
        assertThat(OpenXmlSdk.isHere() ? OpenXmlSdk.errors(file(result, ".docx")) : List.of())
                .isEmpty();
        // Without the font a PDF cannot show the text, and says so at each character.
        if (!name.equals(CHINESE) || ChineseFont.isHere()) {
            assertThat(missing(expected, PdfStructureText.read(file(result, ".pdf")), problems))
                    .as("PDF")
                    .isEmpty();
            assertThat(SameText.differences(file(result, ".docx"), file(result, ".pdf")))
                    .isEmpty();
            assertThat(SameText.missingBlocks(file(result, ".docx"), file(result, ".pdf")))
                    .isEmpty();
            assertThat(isJudged(name) ? Conformance.failures(Files.readAllBytes(file(result, ".pdf"))) : List.of())
                    .isEmpty();
        }
    }

    /** veraPDF takes a minute for all six, and two of them go through everything that the others do. */
    private static boolean isJudged(String name) {
        return name.equals(CHINESE) || name.equals("canada-en") || System.getenv("REPORT_CONFORMANCE") != null;
    }

    private static AssemblyRequest request(Path report, String name, ClassLoader resources) {
        return new AssemblyRequest(
                report,
                report.resolve("target/report"),
                name,
                "1.0-SNAPSHOT",
                Stage.WORKING,
                Optional.of(Instant.EPOCH.plusSeconds(1_700_000_000)),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                resources,
                AssemblyRequest.defaultFailOn(Stage.WORKING));
    }

    private static Path file(AssemblyResult result, String extension) {
        return result.files().stream()
                .filter(path -> path.toString().endsWith(extension))
                .findFirst()
                .orElseThrow();
    }

    private static List<SourceBlock> expected(Path report) throws IOException {
        java.util.Map<String, Object> facts = new Yaml().load(Files.readString(report.resolve("report.yaml")));
        List<SourceBlock> blocks = new ArrayList<>();
        for (Object chapter : (List<?>) facts.get("chapters")) {
            blocks.addAll(SourceWords.ofChapter(report, report.resolve((String) chapter)));
        }
        return blocks;
    }

    /**
     * The blocks that neither follow in the text nor stand where a problem is reported; the search for each begins where
     * the one before ended.
     */
    private static List<SourceBlock> missing(List<SourceBlock> blocks, String text, List<Diagnostic> problems) {
        String letters = SourceWords.letters(text);
        List<SourceBlock> missing = new ArrayList<>();
        int from = 0;
        for (SourceBlock block : blocks) {
            if (problems.stream().anyMatch(problem -> leavesOut(problem, block))) {
                continue;
            }
            int at = letters.indexOf(block.letters(), block.note() ? 0 : from);
            if (at >= 0) {
                from = block.note() ? from : at + block.letters().length();
            } else if (problems.stream().noneMatch(problem -> covers(problem, block))) {
                missing.add(block);
            }
        }
        return missing;
    }

    /** A second file of the same id is left out as a whole. */
    private static boolean leavesOut(Diagnostic problem, SourceBlock block) {
        return problem.code() == DiagnosticCode.DUPLICATE_ID && block.path().endsWith(".yaml") && isIn(problem, block);
    }

    private static boolean covers(Diagnostic problem, SourceBlock block) {
        return isIn(problem, block)
                && problem.span().orElseThrow().start() <= block.start()
                && problem.span().orElseThrow().end() >= block.end();
    }

    private static boolean isIn(Diagnostic problem, SourceBlock block) {
        return problem.span()
                .filter(span -> span.file().path().equals(block.path()))
                .isPresent();
    }
}
