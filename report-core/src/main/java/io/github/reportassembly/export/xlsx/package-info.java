/** Tables of words, numbers and dates as files of spreadsheet programs; no formula is ever written. */
package io.github.reportassembly.export.xlsx;
