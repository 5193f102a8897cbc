package io.github.reportassembly.export.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Adds the links of one page, each tied to its structure element (ISO 32000-1, 12.5.6.5 and 14.7.4.3). */
final class LinkPainter {
    private final PdfFile file;
    private final Page page;

    LinkPainter(PdfFile file, Page page) {
        this.file = file;
        this.page = page;
    }

    void add(LinkItem item) {
        TaggedWriter writer = file.writer();
        PdfAnnotation link = new PdfAnnotation(writer, rectangle(item));
        link.put(PdfName.SUBTYPE, PdfName.LINK);
        link.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        String description = item.description();
        if (item.target() instanceof LinkTarget.Uri target) {
            link.put(PdfName.A, action(target.uri()));
            description = description.isEmpty() ? target.uri() : description;
        } else if (item.target() instanceof LinkTarget.Place place) {
            if (!file.document().destinations().containsKey(place.destination())) {
                throw new IllegalStateException("a link leads to " + place.destination() + ", which is nowhere");
            }
            link.put(PdfName.DEST, PdfText.of(place.destination()));
            description = description.isEmpty() ? place.destination() : description;
        }
        link.put(PdfName.CONTENTS, PdfText.of(description));
        int key = file.structure().link(item.element(), link.getIndirectReference(), writer.getCurrentPage());
        link.put(Names.STRUCTURE_PARENT, new PdfNumber(key));
        writer.addAnnotation(link);
    }

    private Rectangle rectangle(LinkItem item) {
        int top = page.height() - item.y();
        return new Rectangle(
                item.x() / 1000f, (top - item.height()) / 1000f, (item.x() + item.width()) / 1000f, top / 1000f);
    }

    /** The readers let no other schemes pass, and nor does this last gate: a file must not open what it should not. */
    private static PdfDictionary action(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https:") && !lower.startsWith("http:") && !lower.startsWith("mailto:")) {
            throw new IllegalStateException("a link of a forbidden kind: " + uri);
        }
        PdfDictionary action = new PdfDictionary();
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(ascii(uri)));
        return action;
    }

    /** URIs are ASCII (ISO 32000-1, 12.6.4.7); other characters are written as RFC 3987, 3.1 says. */
    private static byte[] ascii(String uri) {
        StringBuilder out = new StringBuilder();
        for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                out.append((char) b);
            } else {
                out.append('%')
                        .append("0123456789ABCDEF".charAt(b >> 4 & 0xF))
                        .append("0123456789ABCDEF".charAt(b & 0xF));
            }
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
