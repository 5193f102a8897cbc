package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;

/**
 * Marked content on a page that is painted without a break (ISO 32000-1, 14.7.4.2).
 *
 * @param page index of the page, from 0
 * @param number the MCID: the running number on the page, from 0
 * @param actual what the glyphs stand for, where they stand in another order than they are read; empty else
 * @param span the element that holds the stretch when it has an actual text; else null
 */
record Stretch(StructureNode owner, int page, int number, String actual, PdfIndirectReference span) {}
