package io.github.reportassembly.page;

/** Content of the element that holds it; the items of the pages name it by its number, which is 0 or more. */
public record MarkedContent(int number) implements StructureKid {}
