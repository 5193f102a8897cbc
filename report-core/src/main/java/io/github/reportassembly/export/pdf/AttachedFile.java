package io.github.reportassembly.export.pdf;

/**
 * A file that a PDF carries, such as data for programs.
 *
 * @param name with its ending, by which its kind is told: csv or json
 */
public record AttachedFile(String name, byte[] content) {
    /** Its kind as RFC 6838 names it. */
    String mediaType() {
        return name.endsWith(".csv") ? "text/csv" : name.endsWith(".json") ? "application/json" : "text/plain";
    }
}
