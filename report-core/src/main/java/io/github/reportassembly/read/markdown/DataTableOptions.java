package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a table is made from a file of data.
 *
 * @param header how many rows head the table
 * @param delimiter what parts the cells
 * @param alignments of the first columns; the others begin at the line's start
 * @param total whether the last row is a total
 * @param place where it is said
 */
record DataTableOptions(
        int header,
        char delimiter,
        List<Alignment> alignments,
        boolean wide,
        boolean dense,
        boolean total,
        SourceSpan place) {
    private static final Set<String> CLASSES = Set.of("wide", "dense", "total");
    private static final Set<String> KEYS = Set.of("header", "align", "delimiter");
    private static final int MOST_HEADERS = 9;

    /** @param node {@code null} for none; what cannot be understood is reported and left out */
    static DataTableOptions read(UnitText text, AttributesNode node) {
        if (node == null) {
            return new DataTableOptions(1, ',', List.of(), false, false, false, text.span(0, 0));
        }
        AttributeCheck.check(text, node, "a table from a file", CLASSES, KEYS);
        Attributes attributes = node.attributes();
        return new DataTableOptions(
                header(text, node),
                delimiter(text, node),
                alignments(text, node),
                attributes.classes().contains("wide"),
                attributes.classes().contains("dense"),
                attributes.classes().contains("total"),
                text.span(node));
    }

    TableColumn column(int at) {
        return new TableColumn(at < alignments.size() ? alignments.get(at) : Alignment.START, OptionalInt.empty());
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

    private static List<Alignment> alignments(UnitText text, AttributesNode node) {
        List<Alignment> alignments = new ArrayList<>();
        for (char letter : node.attributes().value("align").orElse("").toCharArray()) {
            switch (letter) {
                case 'l' -> alignments.add(Alignment.START);
                case 'c' -> alignments.add(Alignment.CENTER);
                case 'r' -> alignments.add(Alignment.END);
                default -> {
                    unknown(
                            text,
                            node,
                            "align=" + node.attributes().value("align").orElse("") + " has a letter other than l, c, r",
                            "write a letter for each column: l, c or r, as in align=\"lrr\"");
                    return alignments;
                }
            }
        }
        return alignments;
    }

    private static void unknown(UnitText text, AttributesNode node, String message, String hint) {
        text.report(node, DiagnosticCode.UNKNOWN_ATTRIBUTE, message, hint);
    }
}
