package io.github.reportassembly.export.pdf;

import io.github.reportassembly.page.PagedDocument;

/** What the painters of all pages share. */
record PdfFile(
        PagedDocument document,
        TaggedWriter writer,
        StructureTree structure,
        ImageEmbeddings images,
        Watermarks watermarks) {}
