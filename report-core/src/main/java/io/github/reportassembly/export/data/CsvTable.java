package io.github.reportassembly.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Comma-separated values (RFC 4180) that are safe to open: UTF-8 with a byte order mark, without which spreadsheet
 * programs misread what is not ASCII, and an apostrophe before a value that such a program would take for a formula.
 */
public final class CsvTable {
    private CsvTable() {}

    /** Writes the rows; the stream stays open. */
    public static void write(List<List<String>> rows, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            text.append(CSVFormat.RFC4180.format(
                            row.stream().map(CsvTable::harmless).toArray()))
                    .append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What begins like this is a formula to spreadsheet programs, which may run programs and send data away. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
