package io.github.reportassembly.source;

/** A place in a text file; line and column count from 1, the column in code points. */
public record SourcePosition(int line, int column) {}
