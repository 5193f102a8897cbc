/** The document as a Word file: parts streamed as XML, packaged by POI. */
package io.github.reportassembly.export.docx;
