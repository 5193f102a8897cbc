package io.github.reportassembly.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.assemble.AssemblyRequest;
import io.github.reportassembly.assemble.AssemblyResult;
import io.github.reportassembly.assemble.OutputFormat;
import io.github.reportassembly.assemble.PaperSize;
import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outside.Pandoc;
import io.github.reportassembly.outside.PdfStructureText;
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
 * Every letter and digit of real texts comes out, in order, in both formats. The texts are not part of the project: the
 * environment variable {@code REPORT_CORPORA} says where they are, and without it the runs are skipped.
 */
class CorpusTextIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"asvs5-en", "canada-en"})
    void everyLetterComesOutInOrder(String name) throws IOException, InterruptedException {
        String corpora = System.getenv("REPORT_CORPORA");
        assumeTrue(corpora != null, "REPORT_CORPORA names no folder of texts");
        assumeTrue(Pandoc.isHere(), "pandoc is not on this machine");
        Path report = folder.resolve(name);
        CorpusReport.write(report, Path.of(corpora).resolve(name));

        AssemblyResult result = new ReportAssembler((stage, time) -> {}).assemble(request(report, name));

        assertThat(result.failed()).isFalse();
        List<String> expected = expected(report);
        assertThat(missing(expected, PdfStructureText.read(file(result, ".pdf"))))
                .isEmpty();
        assertThat(missing(expected, Pandoc.text(file(result, ".docx")))).isEmpty();
    }

    private static AssemblyRequest request(Path report, String name) {
        return new AssemblyRequest(
                report,
                report.resolve("target/report"),
                name,
                "1.0-SNAPSHOT",
                Stage.WORKING,
                Optional.of(Instant.EPOCH.plusSeconds(1_700_000_000)),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                CorpusTextIT.class.getClassLoader(),
                AssemblyRequest.defaultFailOn(Stage.WORKING));
    }

    private static Path file(AssemblyResult result, String extension) {
        return result.files().stream()
                .filter(path -> path.toString().endsWith(extension))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> expected(Path report) throws IOException {
        java.util.Map<String, Object> facts = new Yaml().load(Files.readString(report.resolve("report.yaml")));
        List<String> blocks = new ArrayList<>();
        for (Object chapter : (List<?>) facts.get("chapters")) {
            blocks.addAll(SourceWords.ofChapter(report.resolve((String) chapter)));
        }
        return blocks;
    }

    /** The blocks that do not follow in the text; the search for each begins where the one before ended. */
    private static List<String> missing(List<String> blocks, String text) {
        String letters = SourceWords.letters(text);
        List<String> missing = new ArrayList<>();
        int from = 0;
        for (String block : blocks) {
            int at = letters.indexOf(block, from);
            if (at < 0) {
                missing.add(block);
            } else {
                from = at + block.length();
            }
        }
        return missing;
    }
}
