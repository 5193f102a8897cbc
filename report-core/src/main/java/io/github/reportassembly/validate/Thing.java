package io.github.reportassembly.validate;

import io.github.reportassembly.source.SourceSpan;

/**
 * Something that has an id.
 *
 * @param wholeFile whether the file's name is the id
 */
record Thing(String id, SourceSpan span, boolean withdrawn, boolean wholeFile) {}
