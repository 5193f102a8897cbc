package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;

/** An id where it is named, so that a wrong one can be shown at its place. */
public record Mention(String id, SourceSpan span) {}
