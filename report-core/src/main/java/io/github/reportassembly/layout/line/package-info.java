/** Paragraphs broken into lines. */
package io.github.reportassembly.layout.line;
