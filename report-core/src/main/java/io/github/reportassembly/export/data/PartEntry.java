package io.github.reportassembly.export.data;

/**
 * A part of a recommendation as data.
 *
 * @param title empty for a part without one
 * @param facts those of the whole where the part has none of its own
 */
public record PartEntry(String id, String number, String status, String title, String text, ItemFacts facts) {}
