package io.github.reportassembly.layout.line;

/** A line ends here. */
public record ForcedBreak() implements LineItem {}
