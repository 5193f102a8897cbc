package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;

/**
 * A number as a release printed it.
 *
 * @param chapter the id of the chapter where it stood
 * @param textHash of what the text means: twelve hexadecimal digits; empty if the register does not say it
 * @param span of its entry in the register
 */
public record PublishedNumber(
        String number, String chapter, String textHash, String title, boolean withdrawn, SourceSpan span) {}
