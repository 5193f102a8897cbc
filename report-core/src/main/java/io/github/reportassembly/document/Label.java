package io.github.reportassembly.document;

/**
 * The name of something that can be referred to, such as {@code rec-escrow-tests.restore} or {@code sec-deposit}.
 *
 * @param id unique in the document
 */
public record Label(String id) {
    @Override
    public String toString() {
        return id;
    }
}
