package io.github.reportassembly.image;

import io.github.reportassembly.source.SourceSpan;

/**
 * A place that shows a picture.
 *
 * @param path of the picture, relative to the report's folder
 */
public record ImageUse(String path, SourceSpan span) {}
