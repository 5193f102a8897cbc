package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody who takes part in the review. */
public record Member(
        String key,
        String name,
        Optional<String> affiliation,
        Optional<String> appointedBy,
        MemberRole role,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        SourceSpan span) {}
