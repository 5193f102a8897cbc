package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;

/** A term and what it means. */
public record GlossaryTerm(
        Label label, RichLine term, Optional<RichLine> expansion, RichText definition, SourceSpan span) {}
