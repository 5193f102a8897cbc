package io.github.reportassembly.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.TitleLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is written can be read back as it was. */
class XlsxExporterTest {
    private static final DocumentInfo INFO = new DocumentInfo(
            "small",
            "en",
            new TitleLines("Title & more", "", "Team"),
            new DocumentVersion("1.0", Stage.DRAFT, Optional.of(Instant.ofEpochSecond(1_780_000_000)), "abc"),
            new PageMarks("", "", "", "", false, false));

    private static byte[] bytes(boolean rightToLeft, List<Cell> row, List<Choice> choices) throws IOException {
        List<Cell> head = List.of(Cell.words("A", CellLook.HEAD), Cell.words("B", CellLook.HEAD));
        Worksheet sheet = new Worksheet(
                "Items", List.of(new Column(10), new Column(20)), List.of(head, row), OptionalInt.of(0), choices);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxExporter.write(new Workbook(INFO, rightToLeft, List.of(sheet), Map.of("words", List.of("yes", "no"))), out);
        return out.toByteArray();
    }

    private static Row read(List<Cell> row) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(false, row, List.of())))) {
            return book.getSheetAt(0).getRow(1);
        }
    }

    @Test
    void wordsAreNeverFormulas() throws IOException {
        Row row = read(List.of(Cell.body("=1+1"), Cell.body("@x")));
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
        assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void escapesWhatTheFormatWouldReadAsACharacter() throws IOException {
        assertThat(read(List.of(Cell.body("a_x0041_b <&> \n c"), Cell.body("")))
                        .getCell(0)
                        .getStringCellValue())
                .isEqualTo("a_x0041_b <&> \n c");
    }

    @Test
    void cutsWhatNoCellCanHold() throws IOException {
        assertThat(read(List.of(Cell.body("x".repeat(40_000)), Cell.body("")))
                        .getCell(0)
                        .getStringCellValue())
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void datesAndNumbersAreSuch() throws IOException {
        Row row = read(List.of(Cell.day(Optional.of(LocalDate.of(2026, 3, 2))), Cell.count(7)));
        assertThat(row.getCell(0).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-03-02");
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(7);
    }

    @Test
    void listsAreOnAHiddenSheetAndArabicRunsFromTheRight() throws IOException {
        Choice choice = new Choice(1, 1, 1, "words", "choose");
        byte[] file = bytes(true, List.of(Cell.body("1.10"), Cell.input()), List.of(choice));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(book.isSheetHidden(1)).isTrue();
            assertThat(sheet.isRightToLeft()).isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("Lists!$A$1:$A$2");
        }
        assertThat(bytes(true, List.of(Cell.body("1.10"), Cell.input()), List.of(choice)))
                .isEqualTo(file);
    }
}
