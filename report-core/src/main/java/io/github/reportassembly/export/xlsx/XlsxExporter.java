package io.github.reportassembly.export.xlsx;

import io.github.reportassembly.export.opc.CoreProperties;
import io.github.reportassembly.export.opc.FixedTimeZip;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook as a file of Office Open XML (ECMA-376). The same workbook gives the same bytes: no clock, user,
 * locale or machine is in them.
 */
public final class XlsxExporter {
    /** Headers and footers take 255 characters. */
    private static final int LONGEST_TITLE = 100;

    private XlsxExporter() {}

    /** Writes the file to a stream, which stays open. */
    public static void write(Workbook book, OutputStream out) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(file);
            ChoiceLists lists = new ChoiceLists(book.lists());
            for (Worksheet sheet : book.sheets()) {
                XSSFSheet sheetFile = file.createSheet(sheet.name());
                sheetFile.setRightToLeft(book.rightToLeft());
                new WorksheetWriter(sheet, sheetFile).write(styles, footer(book), lists);
            }
            if (!book.lists().isEmpty()) {
                lists.write(file.createSheet(ChoiceLists.SHEET));
                file.setSheetHidden(file.getSheetIndex(ChoiceLists.SHEET), true);
            }
            describe(book, file);
            file.write(new FixedTimeZip(out));
        }
    }

    private static String footer(Workbook book) {
        String title = book.info().titles().title();
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE)) + " · "
                + book.info().version().number();
    }

    private static void describe(Workbook book, XSSFWorkbook file) throws IOException {
        POIXMLProperties properties = file.getProperties();
        properties.getExtendedProperties().setApplication("Report Assembly");
        CoreProperties.custom(book.info()).forEach(properties.getCustomProperties()::addProperty);
        properties.commit();
        try {
            CoreProperties.set(book.info(), file.getPackage().getPackageProperties());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a new package has properties", e);
        }
    }
}
