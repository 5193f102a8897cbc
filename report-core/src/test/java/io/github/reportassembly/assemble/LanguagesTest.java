package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outside.ChineseFont;
import io.github.reportassembly.outside.PdfStructureDump;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A small report in each of the six languages, what PDFBox copies from its chapter, and the structure of one; {@code -Dgolden.update=true}
 * writes the copies anew. In lines that run to the left PDFBox turns brackets and codes such as 2.0-rc1 round by itself;
 * pdftotext and the structure have them right.
 */
public class LanguagesTest {
    public static final Path LANGUAGES = Path.of("src/test/resources/languages");

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void theTextCanBeCopied(String language) throws IOException {
        assumeTrue(!language.equals("zh") || ChineseFont.isHere(), "the Chinese font is not on this machine");
        Path pdf = assemble(language, output);
        Path golden = LANGUAGES.resolve(language + "-copied.txt");
        expect(copied(pdf), golden);
    }

    /** What a screen reader is told of the whole report, but for the line that names the commit. */
    @Test
    void theStructureIsAsBefore() throws IOException {
        String structure = PdfStructureDump.of(assemble("en", output)).replaceAll("\"commit [^\"]*\"", "\"commit …\"");
        expect(structure, LANGUAGES.resolve("en-structure.txt"));
    }

    private static void expect(String actual, Path golden) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    /** The PDF of a language's report. */
    static Path assemble(String language, Path output) {
        return assembleFolder(LANGUAGES.resolve(language).toAbsolutePath(), output);
    }

    public static Path assembleFolder(Path report, Path output) {
        AssemblyResult result = new ReportAssembler((stage, time) -> {})
                .assemble(new AssemblyRequest(
                        report,
                        output,
                        "escrow-review",
                        "1.0-SNAPSHOT",
                        Stage.WORKING,
                        Optional.of(Instant.ofEpochSecond(1_780_000_000)),
                        PaperSize.A4,
                        EnumSet.of(OutputFormat.PDF),
                        ChineseFont.loader(),
                        AssemblyRequest.defaultFailOn(Stage.WORKING)));
        assertThat(result.failed()).isFalse();
        return result.files().stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
    }

    private static String copied(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            int first = document.getDocumentCatalog()
                    .getPageLabels()
                    .getPageIndicesByLabels()
                    .get("1");
            stripper.setStartPage(first + 1);
            stripper.setEndPage(first + 2);
            stripper.setLineSeparator("\n");
            // Without line numbers and footers: these name the commit.
            return stripper.getText(document)
                    .lines()
                    .filter(line -> !line.contains("SNAPSHOT") && !line.matches("[\\d ]*"))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
