package io.github.reportassembly.read.csv;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads comma-separated values as RFC 4180 has them: cells with a delimiter, a quotation mark or a line end stand in
 * double quotation marks, and a mark within them is doubled. Space belongs to the cell.
 *
 * <p>Refused as a whole: quotation marks that cannot be read, and more than {@link #CELLS} cells or {@link #COLUMNS}
 * columns. Rows of unequal length are reported and filled up, so that no cell is lost.
 */
public final class CsvReader {
    /** Most cells of one file. */
    public static final int CELLS = 20_000;

    /** Most columns of one file. */
    public static final int COLUMNS = 100;

    /** Beyond, rows of another length are counted, not listed. */
    private static final int LISTED = 5;

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private final DiagnosticSink sink;

    public CsvReader(DiagnosticSink sink) {
        this.sink = Objects.requireNonNull(sink);
    }

    /**
     * Reads a file that has passed the text gate.
     *
     * @param delimiter what parts the cells; no quotation mark and no line end
     * @return nothing if it is refused, which is reported at its place in the file
     */
    public Optional<CsvTable> read(SourceFile file, char delimiter) {
        List<CsvRow> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator('\n')
                .setIgnoreEmptyLines(true)
                .get();
        int columns = 0;
        int cells = 0;
        try (CSVParser parser = CSVParser.builder()
                .setCharSequence(file.text())
                .setFormat(format)
                .get()) {
            for (CSVRecord record : parser) {
                CsvRow row = row(file, delimiter, record);
                rows.add(row);
                cells += row.cells().size();
                columns = Math.max(columns, row.cells().size());
                if (columns > COLUMNS || cells > CELLS) {
                    return tooLarge(row.span(), columns);
                }
            }
        } catch (UncheckedIOException e) {
            return unreadable(file, delimiter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (columns == 1) {
            reportOtherDelimiter(rows.get(0));
        }
        return Optional.of(new CsvTable(file, even(rows, columns)));
    }

    private static CsvRow row(SourceFile file, char delimiter, CSVRecord record) {
        String text = file.text();
        int start = (int) record.getCharacterPosition();
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        int end = start;
        for (int i = 0; i < record.size(); i++) {
            end = QuotedCells.cellEnd(text, i == 0 ? start : end + 1, delimiter);
        }
        return new CsvRow(file.span(start, end), delimiter, record.toList());
    }

    private Optional<CsvTable> tooLarge(SourceSpan place, int columns) {
        report(
                place,
                DiagnosticCode.TABLE_TOO_LARGE,
                columns > COLUMNS ? "more than " + COLUMNS + " columns" : "more than " + CELLS + " cells",
                "print a summary, and keep the whole in a file beside the report");
        return Optional.empty();
    }

    private Optional<CsvTable> unreadable(SourceFile file, char delimiter) {
        int at = QuotedCells.mistake(file.text(), delimiter);
        boolean closed =
                QuotedCells.cellEnd(file.text(), at, delimiter) < file.text().length();
        report(
                file.span(at, Math.min(at + 1, file.text().length())),
                DiagnosticCode.CSV_SYNTAX,
                closed
                        ? "words stand behind the quotation mark that closes this cell"
                        : "this quotation mark is not closed",
                closed
                        ? "write a mark that belongs to the words twice: \"a \"\"quoted\"\" word\""
                        : "write \" at the cell's end; a mark that belongs to the words is written twice");
        return Optional.empty();
    }

    private void reportOtherDelimiter(CsvRow first) {
        String line = first.cells().get(0);
        for (char other : DELIMITERS) {
            if (other != first.delimiter() && line.indexOf(other) > 0) {
                report(
                        first.span(),
                        DiagnosticCode.CSV_SYNTAX,
                        "this file has one column, as its cells are not parted by " + named(first.delimiter()),
                        "write delimiter=" + (other == '\t' ? "tab" : "\"" + other + "\"") + " where the file is used");
                return;
            }
        }
    }

    private static String named(char delimiter) {
        return delimiter == '\t' ? "tabs" : "\"" + delimiter + "\"";
    }

    /** All rows as long as the longest; the first row says how long they should be. */
    private List<CsvRow> even(List<CsvRow> rows, int columns) {
        List<CsvRow> even = new ArrayList<>(rows.size());
        int uneven = 0;
        for (CsvRow row : rows) {
            int cells = row.cells().size();
            if (cells != rows.get(0).cells().size()) {
                uneven++;
                if (uneven <= LISTED) {
                    reportUneven(row, rows.get(0).cells().size());
                }
            }
            if (cells == columns) {
                even.add(row);
            } else {
                List<String> filled = new ArrayList<>(row.cells());
                while (filled.size() < columns) {
                    filled.add("");
                }
                even.add(new CsvRow(row.span(), row.delimiter(), filled));
            }
        }
        if (uneven > LISTED) {
            report(
                    rows.get(0).span(),
                    DiagnosticCode.CSV_ROW,
                    "in all, " + uneven + " rows have another number of cells than this one",
                    "save the file anew from the spreadsheet");
        }
        return even;
    }

    private void reportUneven(CsvRow row, int wanted) {
        report(
                row.span(),
                DiagnosticCode.CSV_ROW,
                "this row has " + cells(row.cells().size()) + ", and the first one has " + wanted,
                row.cells().size() > wanted
                        ? "put a cell that holds " + named(row.delimiter()) + " into \"double quotation marks\""
                        : "write " + named(row.delimiter()) + " for each empty cell too");
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    private void report(SourceSpan place, DiagnosticCode code, String message, String hint) {
        sink.report(Diagnostic.at(place, code, message).withHint(hint));
    }
}
