package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNameTree;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import io.github.reportassembly.document.DocumentInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the files that a PDF carries (ISO 32000-1, 7.11.4), as PDF/A-3 asks for them (ISO 19005-3, 6.8). */
final class Attachments {
    private Attachments() {}

    /** To be called when the names of destinations are written. */
    static void write(List<AttachedFile> files, DocumentInfo info, TaggedWriter writer) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Map<String, PdfIndirectReference> names = new TreeMap<>();
        PdfArray associated = new PdfArray();
        for (AttachedFile file : files) {
            PdfIndirectReference specification = specification(file, info, writer);
            names.put(file.name(), specification);
            associated.add(specification);
        }
        PdfDictionary catalog = writer.getExtraCatalog();
        PdfDictionary all = catalog.getAsDict(PdfName.NAMES);
        if (all == null) {
            all = new PdfDictionary();
            catalog.put(PdfName.NAMES, all);
        }
        all.put(
                PdfName.EMBEDDEDFILES,
                writer.addToBody(PdfNameTree.writeTree(names, writer)).getIndirectReference());
        catalog.put(Names.ASSOCIATED_FILES, associated);
    }

    private static PdfIndirectReference specification(AttachedFile file, DocumentInfo info, TaggedWriter writer)
            throws IOException {
        PdfStream content = new PdfStream(file.content());
        content.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        content.put(PdfName.SUBTYPE, new PdfName(file.mediaType()));
        PdfDictionary facts = new PdfDictionary();
        facts.put(PdfName.SIZE, new PdfNumber(file.content().length));
        Metadata.date(info)
                .ifPresent(date -> facts.put(PdfName.MODDATE, new PdfString(Metadata.PDF_DATE.format(date))));
        content.put(PdfName.PARAMS, facts);
        content.flateCompress(writer.getCompressionLevel());
        PdfIndirectReference stream = writer.addToBody(content).getIndirectReference();
        PdfDictionary embedded = new PdfDictionary();
        embedded.put(PdfName.F, stream);
        embedded.put(PdfName.UF, stream);
        PdfDictionary specification = new PdfDictionary(PdfName.FILESPEC);
        specification.put(PdfName.F, PdfText.of(file.name()));
        specification.put(PdfName.UF, PdfText.of(file.name()));
        specification.put(PdfName.DESC, PdfText.of(file.name()));
        specification.put(Names.ASSOCIATION, Names.DATA);
        specification.put(PdfName.EF, embedded);
        return writer.addToBody(specification).getIndirectReference();
    }
}
