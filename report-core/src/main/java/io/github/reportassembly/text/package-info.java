/** Fonts, and characters turned into glyphs. */
package io.github.reportassembly.text;
