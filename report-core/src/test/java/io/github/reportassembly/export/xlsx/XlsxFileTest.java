package io.github.reportassembly.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.TitleLines;
import io.github.reportassembly.outside.LibreOffice;
import io.github.reportassembly.outside.OpenXmlSdk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a workbook's file, and what other programs make of it. */
class XlsxFileTest {
    @TempDir
    Path folder;

    @Test
    void wordsAreNeverFormulas() throws IOException {
        Map<String, String> parts = parts(write(form()));

        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("<v>46082");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("=HYPERLINK(1)", "_x005F_x0041_", "7.10")
                .doesNotContain("_x0041_x");
    }

    @Test
    void theTableStaysInSightAndIsFiltered() throws IOException {
        String sheet = parts(write(form())).get("xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("state=\"frozen\"", "<autoFilter ref=\"A2:D5\"", "fitToPage", "orientation=\"landscape\"")
                .contains("<formula1>Lists!$A$1:$A$2</formula1>");
    }

    @Test
    void saysWhatItIsAndNothingOfTheMachine() throws IOException {
        Map<String, String> parts = parts(write(form()));

        assertThat(parts.get("docProps/core.xml"))
                .contains("A review", "2026-03-02T12:00:00Z")
                .doesNotContain("Apache POI");
        assertThat(parts.get("docProps/custom.xml")).contains("Source Commit", "0123456789ab");
        assertThat(parts.values()).noneMatch(part -> part.contains(System.getProperty("user.dir")));
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() throws IOException {
        assertThat(write(form())).isEqualTo(write(form()));
    }

    @Test
    void spreadsheetProgramsReadWhatWasWritten() throws Exception {
        assumeTrue(LibreOffice.isHere(), "REPORT_OFFICE names no program");
        Path file = Files.write(folder.resolve("form.xlsx"), write(form()));

        String table = Files.readString(LibreOffice.convert(file, "csv:Text - txt - csv (StarCalc):44,34,76", folder));

        assertThat(table).contains("7.10,=HYPERLINK(1),2026-03-01,3", "8,_x0041_,,");
    }

    @Test
    void theOpenXmlSdkFindsNoMistake() throws Exception {
        assumeTrue(OpenXmlSdk.isHere(), "REPORT_OOXML_VALIDATOR names no validator");

        assertThat(OpenXmlSdk.errors(Files.write(folder.resolve("form.xlsx"), write(form()))))
                .isEmpty();
    }

    private static Workbook form() {
        List<List<Cell>> rows = List.of(
                List.of(Cell.words("A review", CellLook.TITLE)),
                List.of(head("No."), head("Text"), head("Due"), head("Count")),
                List.of(
                        Cell.words("7.10", CellLook.STRONG),
                        Cell.body("=HYPERLINK(1)"),
                        Cell.day(Optional.of(LocalDate.of(2026, 3, 1))),
                        Cell.count(3)),
                List.of(
                        Cell.words("8", CellLook.STRONG),
                        Cell.body("_x0041_"),
                        Cell.day(Optional.empty()),
                        Cell.body("")),
                List.of(Cell.body("9"), Cell.input(), Cell.input(), Cell.words("Name", CellLook.LABEL)));
        Worksheet sheet = new Worksheet(
                "Form",
                List.of(new Column(8), new Column(60), new Column(12), new Column(8, true)),
                rows,
                OptionalInt.of(1),
                List.of(new Choice(1, 4, 4, "position", "Choose one of the list.")));
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("position", List.of("Agree", "Disagree"));
        lists.put("kind", List.of("General", "Technical", "Editorial"));
        return new Workbook(info(), false, List.of(sheet), lists);
    }

    private static Cell head(String words) {
        return Cell.words(words, CellLook.HEAD);
    }

    private static DocumentInfo info() {
        return new DocumentInfo(
                "a-review",
                "en",
                new TitleLines("A review", "Of something", "A team"),
                new DocumentVersion(
                        "1.0", Stage.DRAFT, Optional.of(Instant.parse("2026-03-02T12:00:00Z")), "0123456789ab"),
                new PageMarks("Draft", "", "", "", false, false));
    }

    private static byte[] write(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExporter.write(book, out);
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
