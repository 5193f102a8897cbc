package io.github.reportassembly.export.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The words to choose from, on a hidden sheet: a column for each list. */
final class ChoiceLists {
    static final String SHEET = "Lists";

    private final Map<String, List<String>> lists;

    ChoiceLists(Map<String, List<String>> lists) {
        this.lists = new LinkedHashMap<>(lists);
    }

    void write(XSSFSheet file) {
        int rows = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            XSSFRow row = file.createRow(i);
            int column = 0;
            for (List<String> list : lists.values()) {
                if (i < list.size()) {
                    row.createCell(column).setCellValue(list.get(i));
                }
                column++;
            }
        }
    }

    /** The cells of one list, as a formula names them. */
    String formula(String name) {
        int column = new ArrayList<>(lists.keySet()).indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("no such list: " + name);
        }
        return new CellRangeAddress(0, lists.get(name).size() - 1, column, column).formatAsString(SHEET, true);
    }
}
