package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a table's attributes say of its columns: {@code align="lrd"}, a letter for each, and {@code widths="1 3 2"},
 * their shares of the table's width.
 *
 * @param alignments of the first columns
 * @param shares of all columns; empty for widths by content
 * @param place where it is said
 */
record ColumnAttributes(List<Alignment> alignments, List<Integer> shares, SourceSpan place) {
    static final Set<String> KEYS = Set.of("align", "widths");

    /** Shares are turned into lengths of a column of text, in thousandths of a point; only their proportions count. */
    private static final int MEASURE = 372_000;

    private static final int LARGEST_SHARE = 1_000;

    /** What cannot be understood is reported and left out. */
    static ColumnAttributes read(UnitText text, AttributesNode node) {
        return new ColumnAttributes(alignments(text, node), shares(text, node), text.span(node));
    }

    static ColumnAttributes none(UnitText text) {
        return new ColumnAttributes(List.of(), List.of(), text.span(0, 0));
    }

    /** The columns of a table with what is said of them. */
    List<TableColumn> of(UnitText text, List<TableColumn> usual) {
        List<TableColumn> columns = new ArrayList<>();
        boolean shared = !shares.isEmpty() && shares.size() == usual.size();
        if (!shares.isEmpty() && !shared) {
            text.report(
                    place,
                    DiagnosticCode.UNKNOWN_ATTRIBUTE,
                    "widths has " + shares.size() + " numbers, and the table " + usual.size() + " columns",
                    "write a number for each column, as in widths=\"1 3 2\"");
        }
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < usual.size(); i++) {
            columns.add(new TableColumn(
                    i < alignments.size() ? alignments.get(i) : usual.get(i).alignment(),
                    shared ? OptionalInt.of((int) ((long) MEASURE * shares.get(i) / sum)) : OptionalInt.empty()));
        }
        return columns;
    }

    private static List<Alignment> alignments(UnitText text, AttributesNode node) {
        List<Alignment> alignments = new ArrayList<>();
        String value = node.attributes().value("align").orElse("");
        for (int i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case 'l' -> alignments.add(Alignment.START);
                case 'c' -> alignments.add(Alignment.CENTER);
                case 'r' -> alignments.add(Alignment.END);
                case 'd' -> alignments.add(Alignment.DECIMAL);
                default -> {
                    text.report(
                            node,
                            DiagnosticCode.UNKNOWN_ATTRIBUTE,
                            "align=" + value + " has a letter other than l, c, r, d",
                            "write a letter for each column: l, c, r or d (decimal points below each other),"
                                    + " as in align=\"lrd\"");
                    return alignments;
                }
            }
        }
        return alignments;
    }

    private static List<Integer> shares(UnitText text, AttributesNode node) {
        List<Integer> shares = new ArrayList<>();
        String value = node.attributes().value("widths").orElse("").strip();
        if (value.isEmpty()) {
            return shares;
        }
        for (String word : value.split("[ ,]+", -1)) {
            int share = word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9') && !word.isEmpty()
                    ? Integer.parseInt(word)
                    : 0;
            if (share < 1 || share > LARGEST_SHARE) {
                text.report(
                        node,
                        DiagnosticCode.UNKNOWN_ATTRIBUTE,
                        "\"" + word + "\" is no share of a table's width",
                        "write a whole number for each column, as in widths=\"1 3 2\"");
                return List.of();
            }
            shares.add(share);
        }
        return shares;
    }
}
