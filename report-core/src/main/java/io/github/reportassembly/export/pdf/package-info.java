/** Finished pages to a tagged PDF (PDF/UA-1 and PDF/A-2a). The only package that knows OpenPDF. */
package io.github.reportassembly.export.pdf;
