package io.github.reportassembly.numbering;

/**
 * The number of something labelled, and its title.
 *
 * @param number as printed, such as {@code 7.1}, {@code F2.1} or {@code A}; empty for a kind without numbers
 * @param title in plain words; empty for none
 */
public record PrintedNumber(NumberKind kind, String number, String title) {}
