package io.github.reportassembly.page;

import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;

/**
 * A line of text as it can be cited: tables, captions and footnotes have none.
 *
 * @param sheet the page's place among all pages, counted from 1
 * @param page its number as printed
 * @param number of the line, whether it is printed or not
 * @param paragraph number of the paragraph that it belongs to; empty for text without paragraph numbers
 * @param source of the text that it begins with
 */
public record PrintedLine(int sheet, String page, int number, String paragraph, Optional<SourceSpan> source) {}
