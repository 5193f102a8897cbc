package io.github.reportassembly.export.data;

/**
 * Something that a recommendation names.
 *
 * @param id as the sources write it
 * @param number as printed; empty for what has none, such as an owner
 * @param name its name or title as printed; empty if it is not known
 */
public record NamedThing(String id, String number, String name) {}
