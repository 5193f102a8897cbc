package io.github.reportassembly.document;

import java.util.List;
import java.util.Optional;

/**
 * A table. Each row's cells and the cells that reach into it from above fill its columns.
 *
 * @param wide whether it takes the label column too
 * @param dense whether it is set in the smaller size
 * @param source where its data come from; empty if nothing is said
 */
public record Table(
        Origin origin,
        Optional<Label> label,
        List<Inline> caption,
        List<TableColumn> columns,
        List<TableRow> head,
        List<TableRow> body,
        boolean wide,
        boolean dense,
        List<Inline> source)
        implements Block {
    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        source = List.copyOf(source);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
