package io.github.reportassembly.corpus;

/**
 * A block of a report's sources.
 *
 * @param letters its letters and digits alone
 * @param path of its file in the report's folder
 * @param start where its text begins in the file
 * @param end where it ends
 * @param note whether it is a footnote's, which each format prints at its own place
 */
record SourceBlock(String letters, String path, int start, int end, boolean note) {}
