package io.github.reportassembly.page;

/** Where a link leads: out of the document or to a destination in it. */
public sealed interface LinkTarget {
    /** A URI with the scheme https, http or mailto. */
    record Uri(String uri) implements LinkTarget {}

    /** A destination of {@link PagedDocument#destinations()}. */
    record Place(String destination) implements LinkTarget {}
}
