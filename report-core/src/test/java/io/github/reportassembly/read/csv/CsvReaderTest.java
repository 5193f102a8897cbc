package io.github.reportassembly.read.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private final DiagnosticList diagnostics = new DiagnosticList();

    private Optional<CsvTable> read(String text) {
        return read(text, ',');
    }

    private Optional<CsvTable> read(String text, char delimiter) {
        return new CsvReader(diagnostics).read(new SourceFile("a/figures/data.csv", text), delimiter);
    }

    private String printed() {
        DiagnosticPrinter printer = new DiagnosticPrinter(Stage.WORKING);
        return diagnostics.sorted().stream().map(printer::print).collect(Collectors.joining());
    }

    private static List<List<String>> cells(CsvTable table) {
        return table.rows().stream().map(CsvRow::cells).toList();
    }

    @Test
    void cellsAreReadAsRfc4180HasThem() {
        CsvTable table = read("Name,Value\nplain,1\n\"a, b\",\"say \"\"yes\"\"\"\n\"two\nlines\", 2 \n,\n")
                .orElseThrow();
        assertThat(cells(table))
                .containsExactly(
                        List.of("Name", "Value"),
                        List.of("plain", "1"),
                        List.of("a, b", "say \"yes\""),
                        List.of("two\nlines", " 2 "),
                        List.of("", ""));
        assertThat(printed()).isEmpty();
    }

    @Test
    void rowsAndCellsKnowTheirPlaces() {
        CsvTable table = read("a,b\n\n\"x\ny\",\"z\"\nlast,1").orElseThrow();
        assertThat(table.rows().get(1).span()).hasToString("a/figures/data.csv:3:1");
        assertThat(table.rows().get(1).place(1)).hasToString("a/figures/data.csv:4:4");
        assertThat(table.rows().get(2).place(1)).hasToString("a/figures/data.csv:5:6");
    }

    @Test
    void anEmptyFileHasNoRows() {
        assertThat(read("\n\n").orElseThrow().columns()).isZero();
        assertThat(printed()).isEmpty();
    }

    @Test
    void rowsOfOtherLengthsAreReportedAndFilledUp() {
        CsvTable table = read("a,b\n1\n1,2,3\n").orElseThrow();
        assertThat(cells(table)).containsExactly(List.of("a", "b", ""), List.of("1", "", ""), List.of("1", "2", "3"));
        assertThat(printed())
                .contains("a/figures/data.csv:2:1: error[csv-row]: this row has 1 cell, and the first one has 2")
                .contains("a/figures/data.csv:3:1: error[csv-row]: this row has 3 cells, and the first one has 2");
    }

    @Test
    void manyRowsOfOtherLengthsAreCounted() {
        read("a,b\n" + "1\n".repeat(100));
        assertThat(diagnostics.sorted()).hasSize(6);
        assertThat(printed()).contains("in all, 100 rows have another number of cells");
    }

    @Test
    void anUnclosedQuotationMarkIsNamedWhereItStands() {
        assertThat(read("a,b\n1,\"2\n3,4\n")).isEmpty();
        assertThat(printed()).contains("a/figures/data.csv:2:3: error[csv-syntax]: this quotation mark is not closed");
    }

    @Test
    void wordsBehindAClosingMarkAreNamed() {
        assertThat(read("a,b\n1,\"2\"x\n")).isEmpty();
        assertThat(printed()).contains("a/figures/data.csv:2:3: error[csv-syntax]: words stand behind");
    }

    @Test
    void anotherDelimiterIsGuessed() {
        read("a;b\n1;2\n");
        assertThat(printed()).contains("write delimiter=\";\" where the file is used");
        assertThat(cells(read("a;b\n", ';').orElseThrow())).containsExactly(List.of("a", "b"));
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertThat(read("x,".repeat(CsvReader.COLUMNS) + "\n")).isEmpty();
        assertThat(read("x,y\n".repeat(CsvReader.CELLS / 2 + 1))).isEmpty();
        assertThat(printed()).contains("more than 100 columns").contains("more than 20000 cells");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void whatIsWrittenIsReadBack(char delimiter) {
        Random random = new Random(4180);
        String letters = "ab\"\n,; \té漢";
        for (int run = 0; run < 300; run++) {
            int columns = 2 + random.nextInt(3);
            List<List<String>> rows = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(row -> IntStream.range(0, columns)
                            .mapToObj(column -> words(random, letters))
                            .toList())
                    .toList();
            String text = rows.stream().map(row -> line(row, delimiter)).collect(Collectors.joining("\n"));
            CsvTable table = read(text, delimiter).orElseThrow();
            assertThat(cells(table)).as(text).isEqualTo(rows);
            for (CsvRow row : table.rows()) {
                for (int column = 0; column < columns; column++) {
                    String source = text.substring(
                            row.place(column).start(), row.place(column).end());
                    assertThat(source).as(text).isEqualTo(quoted(row.cells().get(column)));
                }
            }
        }
        assertThat(printed()).isEmpty();
    }

    private static String words(Random random, String letters) {
        return random.ints(random.nextInt(5), 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String line(List<String> row, char delimiter) {
        return row.stream().map(CsvReaderTest::quoted).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Test
    void damagedFilesNeverThrow() {
        Random random = new Random(4181);
        for (int run = 0; run < 3_000; run++) {
            String text = words(random, "a\",\n;") + words(random, "a\",\n;") + words(random, "\"\",\na");
            assertThat(read(text)).as(text).isNotNull();
        }
    }
}
