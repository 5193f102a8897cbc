package io.github.reportassembly.style;

/** What asks for a font. */
public record FontKey(FontFamily family, FontWeight weight, boolean italic) {}
