package io.github.reportassembly.layout.line;

/** What a paragraph is made of before it is broken into lines. */
public sealed interface LineItem permits TextRun, ForcedBreak, LineBox {}
