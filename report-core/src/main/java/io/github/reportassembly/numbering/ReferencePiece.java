package io.github.reportassembly.numbering;

import io.github.reportassembly.document.Label;
import java.util.Optional;

/**
 * A piece of a printed reference.
 *
 * @param target label that the piece leads to; empty for words between
 * @param resolved false if nothing of that name exists: the piece then says so and must stand out
 */
public record ReferencePiece(String text, Optional<Label> target, boolean resolved) {}
