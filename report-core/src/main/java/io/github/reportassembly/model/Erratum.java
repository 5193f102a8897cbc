package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/** A correction after the final report. */
public record Erratum(LocalDate date, ErratumType type, RichText change, Optional<String> place, SourceSpan span) {}
