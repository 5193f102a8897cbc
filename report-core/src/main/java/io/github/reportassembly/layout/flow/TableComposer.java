package io.github.reportassembly.layout.flow;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.ArtifactItems;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.table.CellBox;
import io.github.reportassembly.layout.table.CellPadding;
import io.github.reportassembly.layout.table.GridCell;
import io.github.reportassembly.layout.table.TableForm;
import io.github.reportassembly.layout.table.TableGrid;
import io.github.reportassembly.layout.table.TableLayout;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.page.TableSetting;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Tables: caption above, head, rows, source below. */
final class TableComposer {
    private static final int SIDE = 6_000;
    private static final int GROUPED_OUTER = 5_000;
    private static final int ABOVE = 16_000;
    private static final int BELOW = 14_000;
    /** Between the paragraphs of one cell. */
    private static final int BETWEEN = 3_000;

    /** Smaller text than this is reported. */
    private static final int READABLE = 8_000;

    private static final String TABLE = "reference.table.one";
    private static final String EMPTY_CELL = "–";

    private final FlowComposer flow;
    private final Table table;
    private final TableGrid grid;
    private final Galley out;
    private final CellPadding padding;
    private final TableFit fit;
    private Setting setting;

    TableComposer(FlowComposer flow, Table table, Setting setting, Galley out) {
        this.flow = flow;
        this.table = table;
        this.grid = TableGrid.of(table);
        this.setting = table.wide() ? widened(setting) : setting;
        this.out = out;
        boolean grouped = table.body().stream().anyMatch(row -> row.kind() == RowKind.GROUP);
        this.padding = new CellPadding(SIDE, grouped ? GROUPED_OUTER : 0);
        this.fit = new TableFit(
                flow, this, grid, setting.language(), table.origin().span());
    }

    /** With the label column, where there is one. */
    private Setting widened(Setting narrow) {
        boolean column = narrow.indent() == flow.typography.sheet().portrait().labelColumn();
        return column ? narrow.at(0, narrow.indent() + narrow.measure()) : narrow;
    }

    /** Whether the table needs more room than an upright page has. */
    boolean wantsTurnedPage() {
        return fit.wantsTurnedPage(widened(setting).measure());
    }

    void compose() {
        if (fit.isNarrow(setting.measure())) {
            setting = widened(setting);
        }
        if (!fit.squeeze(setting.measure())) {
            divide(new WideTable(table, grid, fit.columns().least(), setting.measure()).parts());
            return;
        }
        int size = style().text().size();
        if (size < READABLE) {
            String points = BigDecimal.valueOf(size, 3)
                    .setScale(1, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
            report("the table has " + grid.columnCount() + " columns, too many for the page; its text was set in "
                    + points + " points, which is hard to read");
        }
        flow.set(table.origin().id(), List.of(composeWhole()));
    }

    private void report(String message) {
        flow.typography
                .sink()
                .report(Diagnostic.at(table.origin().span(), DiagnosticCode.WIDE_TABLE, message)
                        .withHint("divide it yourself, or exchange rows and columns"));
    }

    /** Tables of fewer columns, each below the one before. */
    private void divide(List<Table> parts) {
        if (parts.size() > 1) {
            report("the table has " + grid.columnCount() + " columns, too many for the page; it was divided into "
                    + parts.size() + " tables");
        }
        List<TableSetting> set = new ArrayList<>(parts.size());
        for (Table part : parts) {
            set.add(new TableComposer(flow, part, setting, out).composeWhole());
        }
        flow.set(table.origin().id(), set);
    }

    private TableSetting composeWhole() {
        table.label().ifPresent(label -> out.place(label.id()));
        out.place(table.origin().id());
        int from = out.size();
        flow.structure.open(StructureRole.TABLE);
        CaptionComposer captions = new CaptionComposer(flow);
        List<Strip> continued = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            out.addAll(captions.caption(table.origin(), TABLE, table.caption(), setting, out), setting.group());
            out.hold(from, Hold.FIRM, true);
            captions.continued(table.origin(), TABLE, table.caption(), setting)
                    .forEach(strip -> continued.add(ArtifactItems.copy(strip)));
        }
        TableForm form = form();
        List<CellBox> boxes = new TableCells(flow, this, grid, form).boxes();
        flow.structure.close();
        int body = out.size();
        List<Strip> strips = new TableLayout(grid, form).strips(boxes, continued, setting.group());
        strips.forEach(out::add);
        out.spaceAbove(from, ABOVE);
        if (!table.caption().isEmpty()) {
            out.spaceAbove(body, flow.typography.style(StyleName.CAPTION).after());
        }
        source(captions, from);
        return set(form);
    }

    private TableSetting set(TableForm form) {
        int room = setting.measure();
        List<Integer> widths = new ArrayList<>(grid.columnCount());
        for (int i = 0; i < grid.columnCount(); i++) {
            widths.add(form.widths()[i]);
        }
        boolean turned = room == flow.typography.sheet().landscape().measure();
        return new TableSetting(table, turned, room, fit.percent(), widths, fit.insets());
    }

    private void source(CaptionComposer captions, int from) {
        if (table.source().isEmpty()) {
            out.spaceBelow(from, BELOW);
            return;
        }
        BlockStyle style = flow.typography.style(StyleName.SOURCE);
        out.spaceBelow(from, 0);
        out.replaceLast(out.last().withHold(Hold.FIRM));
        out.addAll(captions.source(table.origin(), table.source(), setting, out), setting.group());
        out.spaceBelow(from, style.after());
    }

    private TableForm form() {
        int[] widths = grid.columnCount() == 0 ? new int[0] : fit.columns().shared(setting.measure());
        BlockStyle style = style();
        return table.dense()
                ? new TableForm(setting.indent(), widths, padding, 1_750, 3_500, style.leading())
                : new TableForm(setting.indent(), widths, padding, 2_000, 3_750, style.leading());
    }

    CellPadding padding() {
        return padding;
    }

    /** How far from the end of its column the content of a cell ends. */
    int inset(GridCell cell) {
        return fit.inset(cell);
    }

    private BlockStyle style() {
        BlockStyle usual = flow.typography.style(table.dense() ? StyleName.TABLE_TEXT_DENSE : StyleName.TABLE_TEXT);
        return fit.percent() == 100 ? usual : usual.scaled(fit.percent());
    }

    /** How the content of a cell is set, but for its place. */
    Setting cell(GridCell cell) {
        RowKind kind = kind(cell);
        TextStyle text = style().text();
        if (kind != RowKind.BODY) {
            text = text.withFont(new FontKey(text.font().family(), FontWeight.SEMIBOLD, false));
        }
        if (kind == RowKind.GROUP) {
            text = text.withColor(Palette.NAVY);
        }
        return setting.with(style().withText(text).withSpace(0, BETWEEN))
                .with(kind == RowKind.HEAD ? Manner.HEAD : Manner.CELL)
                .with(alignment(grid.column(cell.column()).alignment(), cell))
                .with(Setting.Levels.NONE)
                .counted(false)
                .in(Group.NONE);
    }

    RowKind kind(GridCell cell) {
        return cell.row() < grid.headRowCount()
                ? RowKind.HEAD
                : grid.row(cell.row()).kind();
    }

    private static LineAlignment alignment(Alignment alignment, GridCell cell) {
        if (cell.columnSpan() > 1) {
            return cell.cell().header() ? LineAlignment.CENTER : LineAlignment.START;
        }
        return switch (alignment) {
            case START -> LineAlignment.START;
            case CENTER -> LineAlignment.CENTER;
            case END, DECIMAL -> LineAlignment.END;
        };
    }

    /** The blocks of a cell; an empty one of the body shows a dash. */
    List<Block> content(GridCell cell) {
        boolean empty = true;
        for (Block block : cell.cell().blocks()) {
            empty &= block instanceof Paragraph paragraph && paragraph.content().isEmpty();
        }
        return empty ? List.of() : cell.cell().blocks();
    }

    /** Where a cell's content stands. */
    SourceSpan span(GridCell cell) {
        List<Block> blocks = cell.cell().blocks();
        return (blocks.isEmpty() ? table.origin() : blocks.get(0).origin()).span();
    }

    /** What stands in for the content of an empty cell. */
    List<LineItem> dash(Setting own) {
        return flow.collector(out, table.origin().span())
                .add(EMPTY_CELL, Look.of(own.style().text(), own.language()))
                .items();
    }
}
