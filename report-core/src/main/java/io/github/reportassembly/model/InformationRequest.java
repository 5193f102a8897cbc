package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/** A request for information. */
public record InformationRequest(
        Label label,
        RichText text,
        String askedOf,
        LocalDate askedOn,
        Optional<RichText> response,
        RequestStatus status,
        SourceSpan span) {}
