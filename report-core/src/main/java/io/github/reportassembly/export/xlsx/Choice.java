package io.github.reportassembly.export.xlsx;

/**
 * Cells of one column that take a word of a list and nothing else.
 *
 * @param column counted from 0
 * @param firstRow counted from 0
 * @param lastRow counted from 0, included
 * @param list name of the list among those of the workbook
 * @param message said to whom writes something else
 */
public record Choice(int column, int firstRow, int lastRow, String list, String message) {}
