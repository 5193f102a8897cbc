package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripStack;
import io.github.reportassembly.layout.table.CellBox;
import io.github.reportassembly.layout.table.GridCell;
import io.github.reportassembly.layout.table.TableForm;
import io.github.reportassembly.layout.table.TableGrid;
import io.github.reportassembly.page.CellScope;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import java.util.ArrayList;
import java.util.List;

/** Composes the cells of a table and adds its rows to the structure, head and body apart. */
final class TableCells {
    private final FlowComposer flow;
    private final TableComposer table;
    private final TableGrid grid;
    private final TableForm form;
    private final String[][] headers;
    private final List<CellBox> boxes = new ArrayList<>();

    TableCells(FlowComposer flow, TableComposer table, TableGrid grid, TableForm form) {
        this.flow = flow;
        this.table = table;
        this.grid = grid;
        this.form = form;
        this.headers = new String[grid.headRowCount()][grid.columnCount()];
    }

    List<CellBox> boxes() {
        part(StructureRole.TABLE_HEAD, 0, grid.headRowCount());
        part(StructureRole.TABLE_BODY, grid.headRowCount(), grid.rowCount());
        return boxes;
    }

    private void part(StructureRole role, int from, int to) {
        if (from == to) {
            return;
        }
        flow.structure.open(role);
        for (int row = from; row < to; row++) {
            flow.structure.open(StructureRole.TABLE_ROW);
            String rowHeader = "";
            for (GridCell cell : grid.cells(row)) {
                String id = cell(cell, rowHeader);
                rowHeader = row >= grid.headRowCount() && cell.cell().header() ? id : rowHeader;
            }
            flow.structure.close();
        }
        flow.structure.close();
    }

    /** Composes a cell; returns its id if it is a header, else an empty text. */
    private String cell(GridCell cell, String rowHeader) {
        boolean head = cell.row() < grid.headRowCount();
        boolean header = head || cell.cell().header();
        String id = header ? flow.structure.nextName("cell") : "";
        StructureAttributes attributes = StructureAttributes.NONE.withSpans(cell.columnSpan(), cell.rowSpan());
        if (header) {
            attributes = attributes.withId(id).asHeader(head ? CellScope.COLUMN : CellScope.ROW);
        } else {
            attributes = attributes.withHeaders(headersOf(cell, rowHeader));
        }
        if (head) {
            for (int row = cell.row(); row < cell.rowEnd(); row++) {
                for (int column = cell.column(); column < cell.columnEnd(); column++) {
                    headers[row][column] = id;
                }
            }
        }
        flow.structure.open(header ? StructureRole.HEADER_CELL : StructureRole.DATA_CELL, attributes);
        StripStack stack = new StripStack(content(cell));
        flow.checkLength("this cell", stack.height(), table.span(cell));
        boxes.add(new CellBox(cell, stack));
        flow.structure.close();
        return id;
    }

    private List<String> headersOf(GridCell cell, String rowHeader) {
        List<String> ids = new ArrayList<>();
        for (String[] row : headers) {
            for (int column = cell.column(); column < cell.columnEnd(); column++) {
                if (row[column] != null && !ids.contains(row[column])) {
                    ids.add(row[column]);
                }
            }
        }
        if (!rowHeader.isEmpty()) {
            ids.add(rowHeader);
        }
        return ids;
    }

    private List<Strip> content(GridCell cell) {
        int width = Math.max(1, form.contentWidth(cell) - table.inset(cell));
        Setting own = table.cell(cell).at(form.contentStart(cell), width);
        List<Block> blocks = table.content(cell);
        if (!blocks.isEmpty()) {
            return flow.strips(blocks, own);
        }
        if (table.kind(cell) != RowKind.BODY || spanned(cell.row())) {
            return List.of();
        }
        return flow.paragraphs.lines(table.dash(own), own);
    }

    /** A row whose text runs over several columns leaves its other cells blank. */
    private boolean spanned(int row) {
        return grid.cells(row).stream().anyMatch(cell -> cell.columnSpan() > 1);
    }
}
