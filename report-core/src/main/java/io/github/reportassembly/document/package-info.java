/**
 * The report as one immutable tree of blocks and inlines: what templates and Markdown are merged into, and all that
 * exporters and the layout know.
 */
package io.github.reportassembly.document;
