package io.github.reportassembly.export.xlsx;

import io.github.reportassembly.document.DocumentInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of a spreadsheet program.
 *
 * @param info what the file says about itself
 * @param rightToLeft whether the first column stands at the right
 * @param lists words to choose from, by name; they stand on a hidden sheet
 */
public record Workbook(
        DocumentInfo info, boolean rightToLeft, List<Worksheet> sheets, Map<String, List<String>> lists) {
    public Workbook {
        sheets = List.copyOf(sheets);
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }
}
