package io.github.reportassembly.export.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import io.github.reportassembly.parallel.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;

/**
 * OpenPDF's writer with what tagged and reproducible files need beyond it: pages name their entry in the parent tree,
 * fonts say which characters each glyph stands for, the file's identifier follows from its content.
 */
final class TaggedWriter extends PdfWriter {
    private static final int IDENTIFIER_LENGTH = 16;

    private final Document opened;
    private final MessageDigest digest;
    private final FontEmbeddings fonts = new FontEmbeddings(this);
    private final PageContents contents;
    private int pageKey = -1;
    /** The number that is kept for the content of the page that ends; else null. */
    private PdfIndirectReference contentPlace;
    /** An object without meaning, which OpenPDF is given for the page's content. */
    private PdfIndirectObject nothing;

    /** The fonts still to be written, while OpenPDF writes them. */
    private Iterator<BaseFont> fontsToWrite;

    private FontEmbedding font;
    /** The font of marks that is being written; else null. */
    private BaseFont marks;

    private TaggedWriter(
            Document document, PdfDocument pages, OutputStream out, MessageDigest digest, Workers workers) {
        super(pages, out);
        this.contents = new PageContents(this, workers);
        this.opened = document;
        this.digest = digest;
        // OpenPDF would write these in the order of identity hashes, another one in each run.
        documentExtGState = new LinkedHashMap<>();
        documentPatterns = new LinkedHashMap<>();
        documentShadings = new LinkedHashMap<>();
        documentShadingPatterns = new LinkedHashMap<>();
    }

    /** A writer that is ready for its first page. It does not close {@code out}. */
    static TaggedWriter open(OutputStream out, Rectangle firstPage, Workers workers) throws IOException {
        MessageDigest digest = sha256();
        Document document = new Document(firstPage, 0, 0, 0, 0);
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        TaggedWriter writer = new TaggedWriter(document, pages, new DigestOutputStream(out, digest), digest, workers);
        try {
            pages.addWriter(writer);
        } catch (DocumentException e) {
            throw new IOException(e);
        }
        writer.setCloseStream(false);
        writer.setPdfVersion(VERSION_1_7);
        writer.setCompressionLevel(Packing.LEVEL);
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        document.open();
        writer.nothing = writer.addToBody(PdfNull.PDFNULL);
        return writer;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    FontEmbeddings fonts() {
        return fonts;
    }

    /** The content of the page that begins. */
    PdfContentByte beginPage() {
        setPageEmpty(false);
        return getDirectContent();
    }

    /**
     * Ends the page. Its content is written later.
     *
     * @param key of the page in the parent tree; below 0 for a page without tagged content
     * @param next size of the page after it
     */
    void endPage(int key, Rectangle next) throws IOException {
        PdfContentByte content = getDirectContent();
        contentPlace = getPdfIndirectReference();
        contents.add(contentPlace, content.getInternalBuffer().toByteArray());
        content.reset(false);
        pageKey = key;
        opened.setPageSize(next);
        opened.newPage();
        pageKey = -1;
        contentPlace = null;
    }

    /** Writes all that pages share, and the end of the file. */
    void finish() throws IOException {
        contents.finish();
        fonts.registerGlyphs(new PdfContentByte(this));
        opened.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage page) {
            page.put(PdfName.CONTENTS, contentPlace);
            if (pageKey >= 0) {
                page.put(Names.STRUCTURE_PARENTS, new PdfNumber(pageKey));
            }
        }
        boolean ofMarks = marks != null
                && object instanceof PdfDictionary type3
                && PdfName.TYPE3.equals(type3.get(PdfName.SUBTYPE));
        if (ofMarks) {
            PdfStream characters = compressed(fonts.marks().toUnicode(marks));
            ((PdfDictionary) object)
                    .put(PdfName.TOUNICODE, super.addToBody(characters).getIndirectReference());
        }
        PdfIndirectObject written = super.addToBody(object, reference);
        if (ofMarks) {
            nextFont();
        }
        if (fontsToWrite != null
                && object instanceof PdfDictionary dictionary
                && PdfName.TYPE0.equals(dictionary.get(PdfName.SUBTYPE))) {
            nextFont();
        }
        return written;
    }

    /** Leaves out the content that OpenPDF would pack, and puts our ToUnicode in place of its own, which knows one character a glyph. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        if (contentPlace != null && object instanceof PdfStream) {
            return nothing;
        }
        if (font != null && object != null && object.getClass() == PdfStream.class) {
            return super.addToBody(compressed(font.characters().toUnicode()));
        }
        return super.addToBody(object);
    }

    private PdfStream compressed(byte[] content) {
        PdfStream stream = new PdfStream(content);
        stream.flateCompress(getCompressionLevel());
        return stream;
    }

    /** The information dictionary is the last object, so that the file's identifier can follow from all before it. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        PdfIndirectObject written = super.addToBody(object, inObjectStream);
        if (object == getInfo()) {
            os.flush();
            byte[] id = Arrays.copyOf(digest.digest(), IDENTIFIER_LENGTH);
            getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        }
        return written;
    }

    @Override
    protected void addSharedObjectsToBody() throws IOException {
        fontsToWrite = documentFonts.keySet().iterator();
        nextFont();
        super.addSharedObjectsToBody();
        fontsToWrite = null;
        font = null;
        marks = null;
    }

    private void nextFont() {
        BaseFont next = fontsToWrite.hasNext() ? fontsToWrite.next() : null;
        marks = next != null && fonts.marks().has(next) ? next : null;
        font = next == null || marks != null ? null : fonts.of(next);
    }
}
