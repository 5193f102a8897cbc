package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;

/** Tables. */
final class TableComposer {
    private final FlowComposer flow;
    private final Table table;
    private final Setting setting;
    private final Galley out;

    TableComposer(FlowComposer flow, Table table, Setting setting, Galley out) {
        this.flow = flow;
        this.table = table;
        this.setting = setting;
        this.out = out;
    }

    void compose() {
        for (TableRow row : table.body()) {
            for (TableCell cell : row.cells()) {
                flow.blocks(cell.blocks(), setting, out);
            }
        }
    }
}
