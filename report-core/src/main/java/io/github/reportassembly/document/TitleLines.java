package io.github.reportassembly.document;

/**
 * What a document is called, and by whom it is.
 *
 * @param subtitle empty for none
 * @param author the review team
 */
public record TitleLines(String title, String subtitle, String author) {}
