package io.github.reportassembly.document;

/**
 * One of the words that a form's field offers.
 *
 * @param value the same in all languages, for programs
 * @param words as they are shown
 */
public record FormChoice(String value, String words) {}
