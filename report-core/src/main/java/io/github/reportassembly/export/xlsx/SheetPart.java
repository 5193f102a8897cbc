package io.github.reportassembly.export.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** One worksheet as XML (ECMA-376 part 1, section 18.3); the order of its elements is the schema's. */
final class SheetPart {
    /** Day 0 of the calendar of spreadsheet programs, for days after February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** The longest text that a cell may hold. */
    private static final int LONGEST = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private final XmlPart xml = new XmlPart();

    SheetPart(Workbook book, Worksheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** @param footer what stands at the foot of each printed page */
    byte[] bytes(String footer, boolean first) {
        int last = sheet.columns().size() - 1;
        xml.start("worksheet").attribute("xmlns", XlsxExporter.MAIN);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
        xml.empty(
                "dimension",
                "ref",
                CellReference.range(0, 0, last, Math.max(0, sheet.rows().size() - 1)));
        view(first);
        xml.empty("sheetFormatPr", "defaultRowHeight", 15);
        columns();
        xml.start("sheetData");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(row);
        }
        xml.end();
        String table = CellReference.range(0, sheet.headRow().orElse(0), last, sheet.lastRow());
        if (sheet.headRow().isPresent()) {
            xml.empty("autoFilter", "ref", table);
        }
        choices();
        xml.empty("pageMargins", "left", 0.4, "right", 0.4, "top", 0.5, "bottom", 0.6, "header", 0.3, "footer", 0.3);
        xml.empty(
                "pageSetup",
                "paperSize",
                9,
                "orientation",
                "landscape",
                "fitToWidth",
                sheet.pagesWide(),
                "fitToHeight",
                0);
        xml.start("headerFooter").words("oddFooter", "&L&8 " + footer.replace("&", "&&") + "&R&8 &P / &N");
        xml.end();
        // A printed number such as 7.10 is a text, and no mistake of the author's.
        xml.start("ignoredErrors").empty("ignoredError", "sqref", table, "numberStoredAsText", 1);
        xml.end();
        return xml.end().bytes();
    }

    private void view(boolean first) {
        xml.start("sheetViews").start("sheetView");
        xml.attribute("showGridLines", 0);
        if (book.rightToLeft()) {
            xml.attribute("rightToLeft", 1);
        }
        if (first) {
            xml.attribute("tabSelected", 1);
        }
        xml.attribute("workbookViewId", 0);
        if (sheet.headRow().isPresent()) {
            int rows = sheet.headRow().getAsInt() + 1;
            String below = CellReference.of(0, rows);
            xml.start("pane").attribute("ySplit", rows).attribute("topLeftCell", below);
            xml.attribute("activePane", "bottomLeft")
                    .attribute("state", "frozen")
                    .end();
            xml.empty("selection", "pane", "bottomLeft", "activeCell", below, "sqref", below);
        }
        xml.end().end();
    }

    private void columns() {
        xml.start("cols");
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            xml.start("col").attribute("min", i + 1).attribute("max", i + 1);
            xml.attribute("width", column.width());
            if (column.hidden()) {
                xml.attribute("hidden", 1);
            }
            xml.attribute("customWidth", 1).end();
        }
        xml.end();
    }

    private void row(int row) {
        List<Cell> cells = sheet.rows().get(row);
        xml.start("row").attribute("r", row + 1);
        xml.attribute("ht", RowHeight.of(cells, sheet.columns()));
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), CellReference.of(i, row));
        }
        xml.end();
    }

    private void cell(Cell cell, String reference) {
        xml.start("c").attribute("r", reference);
        xml.attribute("s", StylesPart.style(cell));
        if (cell.number().isPresent()) {
            xml.words("v", Integer.toString(cell.number().get()));
        } else if (cell.date().isPresent()) {
            xml.words("v", Long.toString(DAY_ZERO.until(cell.date().get(), ChronoUnit.DAYS)));
        } else if (!cell.text().isEmpty()) {
            xml.attribute("t", "inlineStr").start("is").start("t").attribute("xml:space", "preserve");
            xml.text(escaped(cell.text())).end().end();
        }
        xml.end();
    }

    /** {@code _x0041_} would be read as the letter A (ECMA-376 part 1, section 22.9.2.19). */
    private static String escaped(String text) {
        String fitting = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        return fitting.contains("_x") ? fitting.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : fitting;
    }

    private void choices() {
        if (sheet.choices().isEmpty()) {
            return;
        }
        xml.start("dataValidations").attribute("count", sheet.choices().size());
        for (Choice choice : sheet.choices()) {
            xml.start("dataValidation").attribute("type", "list").attribute("allowBlank", 1);
            xml.attribute("showInputMessage", 1).attribute("showErrorMessage", 1);
            xml.attribute("error", choice.message());
            xml.attribute(
                    "sqref",
                    CellReference.range(choice.column(), choice.firstRow(), choice.column(), choice.lastRow()));
            xml.words("formula1", list(choice.list())).end();
        }
        xml.end();
    }

    private String list(String name) {
        int column = 0;
        for (Map.Entry<String, List<String>> list : book.lists().entrySet()) {
            if (list.getKey().equals(name)) {
                return CellReference.absolute(
                        XlsxExporter.LISTS, column, 0, column, list.getValue().size() - 1);
            }
            column++;
        }
        throw new IllegalArgumentException("no such list: " + name);
    }
}
