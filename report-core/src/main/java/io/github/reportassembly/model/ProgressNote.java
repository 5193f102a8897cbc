package io.github.reportassembly.model;

import java.time.LocalDate;

/** A rapporteur's note for one week. */
public record ProgressNote(LocalDate date, RichText text) {}
