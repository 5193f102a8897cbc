package io.github.reportassembly.layout.table;

import io.github.reportassembly.layout.strip.StripStack;

/** A cell with its composed content. */
public record CellBox(GridCell cell, StripStack content) {}
