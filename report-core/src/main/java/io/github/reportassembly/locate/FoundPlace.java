package io.github.reportassembly.locate;

/**
 * An answer to where something stands.
 *
 * @param version that printed it
 * @param what it is, as people cite it
 * @param id of what has one; empty for a line of a text
 * @param file of the sources as they were in that version; empty for words of the toolkit's own
 * @param line of that file, from 1
 * @param commit that the version was made from; empty if it is not known
 * @param since what became of it after that version, in words; empty if nothing or if it is the version at hand
 */
public record FoundPlace(String version, String what, String id, String file, int line, String commit, String since) {}
