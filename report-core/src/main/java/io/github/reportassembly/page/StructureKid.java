package io.github.reportassembly.page;

/** What a structure element holds, in reading order (ISO 32000-1, 14.7). */
public sealed interface StructureKid permits StructureElement, MarkedContent {}
