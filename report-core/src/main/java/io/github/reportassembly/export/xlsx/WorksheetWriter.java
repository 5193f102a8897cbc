package io.github.reportassembly.export.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills one sheet of the file: its cells, and how they are shown, filtered, chosen and printed. */
final class WorksheetWriter {
    /** POI counts the width of columns in 256ths of a character. */
    private static final int CHARACTER = 256;

    private final Worksheet sheet;
    private final XSSFSheet file;

    WorksheetWriter(Worksheet sheet, XSSFSheet file) {
        this.sheet = sheet;
        this.file = file;
    }

    /**
     * @param footer what stands at the foot of each printed page
     * @param lists where the words to choose from stand
     */
    void write(CellStyles styles, String footer, ChoiceLists lists) {
        file.setDisplayGridlines(false);
        columns();
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(row, styles);
        }
        if (sheet.headRow().isPresent()) {
            table(sheet.headRow().getAsInt());
        }
        for (Choice choice : sheet.choices()) {
            choice(choice, lists);
        }
        print(footer);
    }

    private void columns() {
        for (int i = 0; i < sheet.columns().size(); i++) {
            file.setColumnWidth(i, sheet.columns().get(i).width() * CHARACTER);
            file.setColumnHidden(i, sheet.columns().get(i).hidden());
        }
    }

    private void row(int number, CellStyles styles) {
        List<Cell> cells = sheet.rows().get(number);
        XSSFRow row = file.createRow(number);
        row.setHeightInPoints(RowHeight.of(cells, sheet.columns()));
        for (int i = 0; i < cells.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.of(cells.get(i)));
            fill(cell, cells.get(i));
        }
    }

    private static void fill(XSSFCell cell, Cell content) {
        if (content.number().isPresent()) {
            cell.setCellValue(content.number().get());
        } else if (content.date().isPresent()) {
            cell.setCellValue(content.date().get());
        } else if (!content.text().isEmpty()) {
            cell.setCellValue(escaped(content.text()));
        }
    }

    /** {@code _x0041_} would be read as the letter A (ECMA-376 part 1, section 22.9.2.19). */
    private static String escaped(String text) {
        int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        String fitting = text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
        return fitting.contains("_x") ? fitting.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : fitting;
    }

    private void table(int head) {
        int last = sheet.columns().size() - 1;
        CellRangeAddress table = new CellRangeAddress(head, sheet.lastRow(), 0, last);
        file.createFreezePane(0, head + 1);
        file.setAutoFilter(table);
        file.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        if (sheet.pagesWide() > 1) {
            file.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        // A printed number such as 7.10 is a text, and no mistake of the author's.
        file.addIgnoredErrors(table, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void choice(Choice choice, ChoiceLists lists) {
        DataValidationHelper helper = file.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(lists.formula(choice.list())),
                new CellRangeAddressList(choice.firstRow(), choice.lastRow(), choice.column(), choice.column()));
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox("", choice.message());
        file.addValidationData(validation);
    }

    private void print(String footer) {
        file.setFitToPage(true);
        file.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        file.getPrintSetup().setLandscape(true);
        file.getPrintSetup().setFitWidth((short) sheet.pagesWide());
        file.getPrintSetup().setFitHeight((short) 0);
        file.setMargin(PageMargin.LEFT, 0.4);
        file.setMargin(PageMargin.RIGHT, 0.4);
        file.setMargin(PageMargin.TOP, 0.5);
        file.setMargin(PageMargin.BOTTOM, 0.6);
        file.setMargin(PageMargin.HEADER, 0.3);
        file.setMargin(PageMargin.FOOTER, 0.3);
        file.getFooter().setLeft("&8 " + footer.replace("&", "&&"));
        file.getFooter().setRight("&8 &P / &N");
    }
}
