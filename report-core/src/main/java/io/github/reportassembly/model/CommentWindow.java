package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When comments are taken.
 *
 * @param closes as first announced
 * @param extensions later closing dates with their reasons, in order
 * @param minimumDays how long it must be open at least, the first and the last day counted, if the report says so
 * @param span where the last day stands; the report's, if it is not said
 */
public record CommentWindow(
        Optional<LocalDate> opens,
        Optional<LocalDate> closes,
        Map<LocalDate, RichText> extensions,
        OptionalInt minimumDays,
        SourceSpan span) {}
