package io.github.reportassembly.export.pdf;

/**
 * Glyphs at one height, ready to stand within the brackets of TJ (ISO 32000-1, 9.4.3). Lengths are thousandths of an em,
 * so that one piece serves at every size.
 *
 * @param start of the first glyph, from the start of the text
 * @param rise above the baseline
 * @param content strings of glyphs and the moves between them
 * @param advance from the start to where the reader's pen stands after the last glyph
 * @param glyphs how many there are
 */
record TextPiece(int start, int rise, byte[] content, int advance, int glyphs) {}
