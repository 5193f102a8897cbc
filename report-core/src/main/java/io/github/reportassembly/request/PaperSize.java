package io.github.reportassembly.request;

/** The sheets that a report can be laid out for. */
public enum PaperSize {
    A4,
    LETTER
}
