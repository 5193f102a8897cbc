package io.github.reportassembly.document;

import java.util.OptionalInt;

/**
 * A column of a table.
 *
 * @param width in thousandths of a point, where it is given
 */
public record TableColumn(Alignment alignment, OptionalInt width) {}
