package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/** A source of evidence. */
public record EvidenceSource(
        Label label,
        RichText citation,
        Optional<String> url,
        Optional<LocalDate> accessed,
        Confidentiality confidentiality,
        SourceSpan span) {}
