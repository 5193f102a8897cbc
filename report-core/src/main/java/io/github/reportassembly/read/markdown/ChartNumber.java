package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Chart;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the numbers of charts: digits, one point, a sign. Nothing is guessed, as 1,234 is two numbers to two readers. */
final class ChartNumber {
    private ChartNumber() {}

    /** Empty for anything else, and for numbers with more digits than can be drawn. */
    static Optional<BigDecimal> read(String cell) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean sign = i == 0 && (c == '-' || c == '\u2212' || c == '+');
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && digits > 0) {
                points++;
            } else if (!sign) {
                return Optional.empty();
            }
        }
        if (digits == 0 || digits > 30 || points > 1 || cell.endsWith(".")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.replace('\u2212', '-'))).filter(Chart::shows);
    }

    /** What its writer may have meant. */
    static String hint(String cell) {
        StringBuilder bare = new StringBuilder();
        int commas = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            commas += c == ',' ? 1 : 0;
            if ("0123456789.-\u2212".indexOf(c) >= 0) {
                bare.append(c);
            }
        }
        if (cell.endsWith("%") && commas == 0 && read(bare.toString()).isPresent()) {
            return "write " + bare + " here, and unit=\"%\" where the chart is asked for";
        }
        if (commas == 1 && cell.matches("[-\u2212]?[0-9]+,[0-9]+")) {
            return cell.matches(".*,[0-9]{3}")
                    ? "write " + bare + " for a thousand and more, " + cell.replace(',', '.') + " for a fraction"
                    : "write " + cell.replace(',', '.');
        }
        return read(bare.toString()).isPresent()
                ? "write " + bare + " alone; what it counts is said by unit=\"…\" where the chart is asked for"
                : "write a number such as 12.5, or leave the cell empty";
    }
}
