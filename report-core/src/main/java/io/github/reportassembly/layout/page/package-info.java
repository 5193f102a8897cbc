/** Pages: runs of pages that share a style, their headers and footers, and the document as a whole. */
package io.github.reportassembly.layout.page;
