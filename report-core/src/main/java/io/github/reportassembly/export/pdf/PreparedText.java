package io.github.reportassembly.export.pdf;

/**
 * Shaped text in the form in which pages hold it.
 *
 * @param readable whether the glyphs' characters, one after the other, are the text; if not, it needs an ActualText
 */
record PreparedText(TextPiece[] pieces, boolean readable) {}
