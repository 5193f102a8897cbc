package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;

/**
 * Writes operators and numbers into the content of a page (ISO 32000-1, 7.8.2). Lengths are thousandths of a point, and
 * are written exactly: OpenPDF rounds to hundredths.
 */
final class ContentStream {
    private final PdfContentByte page;

    ContentStream(PdfContentByte page) {
        this.page = page;
    }

    PdfContentByte page() {
        return page;
    }

    private ByteBuffer buffer() {
        return page.getInternalBuffer();
    }

    /** Characters of ASCII as they stand. */
    ContentStream raw(String ascii) {
        ByteBuffer out = buffer();
        for (int i = 0; i < ascii.length(); i++) {
            out.append_i(ascii.charAt(i));
        }
        return this;
    }

    /** The two bytes of a glyph within a literal string (ISO 32000-1, 7.3.4.2). */
    void glyph(int number) {
        ByteBuffer out = buffer();
        literal(out, number >> 8);
        literal(out, number & 0xFF);
    }

    private static void literal(ByteBuffer out, int value) {
        switch (value) {
            case '(', ')', '\\' -> out.append_i('\\').append_i(value);
            case '\r' -> out.append_i('\\').append_i('r');
            case '\n' -> out.append_i('\\').append_i('n');
            default -> out.append_i(value);
        }
    }

    ContentStream raw(byte[] bytes) {
        buffer().append(bytes);
        return this;
    }

    ContentStream whole(long number) {
        digits(number);
        return this;
    }

    /** A number of thousandths as a decimal fraction, with a space after it. */
    ContentStream milli(long thousandths) {
        ByteBuffer out = buffer();
        long rest = thousandths;
        if (rest < 0) {
            out.append_i('-');
            rest = -rest;
        }
        digits(rest / 1000);
        int fraction = (int) (rest % 1000);
        if (fraction != 0) {
            out.append_i('.');
            out.append_i('0' + fraction / 100);
            if (fraction % 100 != 0) {
                out.append_i('0' + fraction / 10 % 10);
                if (fraction % 10 != 0) {
                    out.append_i('0' + fraction % 10);
                }
            }
        }
        out.append_i(' ');
        return this;
    }

    private void digits(long number) {
        ByteBuffer out = buffer();
        if (number < 0) {
            out.append_i('-');
            digits(-number);
            return;
        }
        if (number >= 10) {
            digits(number / 10);
        }
        out.append_i((int) ('0' + number % 10));
    }
}
