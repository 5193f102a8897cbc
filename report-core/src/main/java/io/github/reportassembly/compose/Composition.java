package io.github.reportassembly.compose;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.export.docx.WordDesign;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PagedDocument;

/** All that the exporters need of a report: the document, what belongs to it, and its pages. */
public record Composition(
        Document document,
        Numbers numbers,
        ImageStore images,
        PagedDocument pages,
        Phrases phrases,
        Summary summary,
        WordDesign word,
        boolean attachesData) {}
