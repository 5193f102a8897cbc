package io.github.reportassembly.export.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** How the cells of one file look. */
final class CellStyles {
    private static final String INK = "1A1A1A";
    private static final String GREY = "5F6974";
    private static final String LINE = "C9CED4";
    private static final String BLUE = "1F3A5F";
    private static final String PAPER = "FFFFFF";
    private static final String YELLOW = "FFF9E5";

    private static final byte OPAQUE = (byte) 0xFF;

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final XSSFWorkbook file;
    private final Map<CellLook, XSSFCellStyle> looks = new EnumMap<>(CellLook.class);
    private final XSSFCellStyle date;
    private final XSSFCellStyle count;
    private final XSSFCellStyle quoted;

    CellStyles(XSSFWorkbook file) {
        this.file = file;
        for (CellLook look : CellLook.values()) {
            looks.put(look, style(look));
        }
        date = ruled(font(11, INK, false), false);
        date.setDataFormat(file.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
        count = ruled(font(11, INK, false), false);
        count.setDataFormat(file.createDataFormat().getFormat("0"));
        quoted = ruled(font(11, INK, false), true);
        quoted.setQuotePrefixed(true);
    }

    XSSFCellStyle of(Cell cell) {
        if (cell.date().isPresent()) {
            return date;
        }
        if (cell.number().isPresent()) {
            return count;
        }
        // Else editing the cell would make a formula of it.
        boolean formula =
                !cell.text().isEmpty() && FORMULA_STARTS.indexOf(cell.text().charAt(0)) >= 0;
        return formula ? quoted : looks.get(cell.look());
    }

    private XSSFCellStyle style(CellLook look) {
        return switch (look) {
            case PLAIN -> plain(font(11, INK, false));
            case TITLE -> plain(font(16, BLUE, true));
            case NOTE -> plain(font(10, GREY, false));
            case LABEL -> plain(font(11, INK, true));
            case HEAD -> filled(ruled(font(11, PAPER, true), true), BLUE);
            case BODY -> ruled(font(11, INK, false), true);
            case STRONG -> ruled(font(11, INK, true), true);
            case INPUT -> filled(ruled(font(11, INK, false), true), YELLOW);
        };
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = file.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle ruled(XSSFFont font, boolean wrapped) {
        XSSFCellStyle style = file.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wrapped);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setLeftBorderColor(color(LINE));
        style.setRightBorderColor(color(LINE));
        style.setTopBorderColor(color(LINE));
        style.setBottomBorderColor(color(LINE));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String color) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(color(color));
        return style;
    }

    private XSSFFont font(int points, String color, boolean bold) {
        // POI writes these in the order in which they are set, and the schema wants this one: a font of the workbook's
        // making has a name and a size before all else.
        XSSFFont font = new XSSFFont(CTFont.Factory.newInstance());
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        font.setColor(color(color));
        font.setFontName("Calibri");
        font.registerTo(file.getStylesSource());
        return font;
    }

    private static XSSFColor color(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {OPAQUE, (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }
}
