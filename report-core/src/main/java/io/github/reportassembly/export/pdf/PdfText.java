package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;

/** Text strings (ISO 32000-1, 7.9.2.2). OpenPDF's own encoder writes soft hyphens wrongly. */
final class PdfText {
    private PdfText() {}

    static PdfString of(String text) {
        return new PdfString(bytes(text));
    }

    private static byte[] bytes(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    }

    /** A text string in hexadecimal digits, for use within a page's content. */
    static String hex(String text) {
        StringBuilder out = new StringBuilder("<");
        for (byte b : bytes(text)) {
            out.append("0123456789ABCDEF".charAt(b >> 4 & 0xF)).append("0123456789ABCDEF".charAt(b & 0xF));
        }
        return out.append('>').toString();
    }
}
