package io.github.reportassembly.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * When comments are taken.
 *
 * @param closes as first announced
 * @param extensions later closing dates with their reasons, in order
 */
public record CommentWindow(
        Optional<LocalDate> opens, Optional<LocalDate> closes, Map<LocalDate, RichText> extensions) {}
