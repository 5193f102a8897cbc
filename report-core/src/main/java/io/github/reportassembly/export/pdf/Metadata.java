package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.reportassembly.document.DocumentInfo;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** What the file says about itself: title, author, dates, language, and to which standards it conforms. */
final class Metadata {
    static final String PRODUCER = "Report Assembly";

    static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Metadata() {}

    /** @param archivePart of PDF/A that the file conforms to */
    static void write(DocumentInfo info, int archivePart, TaggedWriter writer) throws IOException {
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.setXmpMetadata(Xmp.of(info, archivePart));
        informationDictionary(info, writer.getInfo());
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, PdfText.of(info.language()));
        PdfDictionary marked = new PdfDictionary();
        marked.put(Names.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    }

    /** The same as in the XMP metadata: PDF/A-2, 6.6.3. */
    private static void informationDictionary(DocumentInfo info, PdfDictionary dictionary) {
        text(dictionary, PdfName.TITLE, info.titles().title());
        text(dictionary, PdfName.SUBJECT, info.titles().subtitle());
        text(dictionary, PdfName.AUTHOR, info.titles().author());
        text(dictionary, PdfName.KEYWORDS, keywords(info));
        text(dictionary, PdfName.PRODUCER, PRODUCER);
        dictionary.remove(PdfName.CREATIONDATE);
        dictionary.remove(PdfName.MODDATE);
        date(info).ifPresent(date -> {
            PdfString written = new PdfString(PDF_DATE.format(date));
            dictionary.put(PdfName.CREATIONDATE, written);
            dictionary.put(PdfName.MODDATE, written);
        });
    }

    /** What tells one file of a report from another: id, version, stage, commit. */
    static String keywords(DocumentInfo info) {
        String stage = info.version().stage().name().toLowerCase(Locale.ROOT);
        String keywords = info.id() + ", version " + info.version().number() + ", " + stage;
        return info.version().commit().isEmpty()
                ? keywords
                : keywords + ", commit " + info.version().commit();
    }

    /** The date of the document to the second, which is all that an information dictionary holds. */
    static Optional<Instant> date(DocumentInfo info) {
        return info.version().date().map(date -> date.truncatedTo(ChronoUnit.SECONDS));
    }

    private static void text(PdfDictionary dictionary, PdfName key, String value) {
        if (!value.isEmpty()) {
            dictionary.put(key, PdfText.of(value));
        }
    }

    /** Colours are sRGB (PDF/A-2, 6.2.3). */
    private static PdfDictionary outputIntent(TaggedWriter writer) throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(writer.getCompressionLevel());
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, Names.PDFA_INTENT);
        intent.put(Names.OUTPUT_CONDITION, new PdfString(SrgbProfile.NAME));
        intent.put(PdfName.INFO, new PdfString(SrgbProfile.NAME));
        intent.put(Names.DESTINATION_OUTPUT_PROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }
}
