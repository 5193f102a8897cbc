/**
 * Markdown to the document tree, each part with its place in the source. The dialect is CommonMark with tables,
 * strikethrough, autolinks, footnotes, task lists and alerts as GitHub has them, and with attributes, fenced divisions,
 * references, citations, figures and placements of recommendations. commonmark-java is used here alone.
 */
package io.github.reportassembly.read.markdown;
