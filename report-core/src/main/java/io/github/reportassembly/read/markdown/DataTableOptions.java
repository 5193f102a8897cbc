package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;
import java.util.Set;

/**
 * How a table is made from a file of data.
 *
 * @param header how many rows head the table
 * @param delimiter what parts the cells
 * @param columns what is said of the columns
 * @param total whether the last row is a total
 * @param place where it is said
 */
record DataTableOptions(
        int header,
        char delimiter,
        ColumnAttributes columns,
        boolean wide,
        boolean dense,
        boolean total,
        SourceSpan place) {
    private static final Set<String> CLASSES = Set.of("wide", "dense", "total");
    private static final Set<String> KEYS = Set.of("header", "align", "widths", "delimiter");
    private static final int MOST_HEADERS = 9;

    /** @param node {@code null} for none; what cannot be understood is reported and left out */
    static DataTableOptions read(UnitText text, AttributesNode node) {
        if (node == null) {
            return new DataTableOptions(1, ',', ColumnAttributes.none(text), false, false, false, text.span(0, 0));
        }
        AttributeCheck.check(text, node, "a table from a file", CLASSES, KEYS);
        Attributes attributes = node.attributes();
        return new DataTableOptions(
                header(text, node),
                delimiter(text, node),
                ColumnAttributes.read(text, node),
                attributes.classes().contains("wide"),
                attributes.classes().contains("dense"),
                attributes.classes().contains("total"),
                text.span(node));
    }

    private static int header(UnitText text, AttributesNode node) {
        String value = node.attributes().value("header").orElse("1");
        if (value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '9') {
            return value.charAt(0) - '0';
        }
        unknown(text, node, "header=" + value + " is no number of rows", "write header=0 to header=" + MOST_HEADERS);
        return 1;
    }

    /** What parts the cells, as attributes say it. */
    static char delimiter(UnitText text, AttributesNode node) {
        Optional<String> value = node.attributes().value("delimiter");
        if (value.isEmpty()) {
            return ',';
        }
        if (value.get().equals("tab")) {
            return '\t';
        }
        if (value.get().length() == 1 && ",;|:".contains(value.get())) {
            return value.get().charAt(0);
        }
        unknown(
                text,
                node,
                "delimiter=\"" + value.get() + "\" cannot part cells",
                "write delimiter=\",\", delimiter=\";\", delimiter=\"|\", delimiter=\":\" or delimiter=tab");
        return ',';
    }

    private static void unknown(UnitText text, AttributesNode node, String message, String hint) {
        text.report(node, DiagnosticCode.UNKNOWN_ATTRIBUTE, message, hint);
    }
}
