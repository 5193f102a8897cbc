package io.github.reportassembly.assemble;

/** The sheets that a report can be laid out for. */
public enum PaperSize {
    A4,
    LETTER
}
