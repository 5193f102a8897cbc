package io.github.reportassembly.export.xlsx;

/**
 * A column of a worksheet.
 *
 * @param width in characters of the usual font
 * @param hidden whether it is for programs alone
 */
public record Column(int width, boolean hidden) {
    public Column(int width) {
        this(width, false);
    }
}
