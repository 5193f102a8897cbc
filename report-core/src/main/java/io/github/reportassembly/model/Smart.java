package io.github.reportassembly.model;

import java.util.Optional;

/** The SMART notes of a recommendation. */
public record Smart(
        Optional<RichText> specific,
        Optional<RichText> measurable,
        Optional<RichText> assignable,
        Optional<RichText> relevant,
        Optional<RichText> trackable) {}
