package io.github.reportassembly.export.pdf;

import io.github.reportassembly.text.ShapedText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Turns shaped text into pieces of glyphs at one height each. */
final class TextPieces {
    /** Glyphs may stand off their place by this many thousandths of an em, as moves cost space. */
    static final int TOLERANCE = 1;

    private final ShapedText text;

    TextPieces(ShapedText text) {
        this.text = text;
    }

    TextPiece[] pieces() {
        List<TextPiece> pieces = new ArrayList<>(1);
        int[] ys = text.ys();
        for (int from = 0; from < ys.length; ) {
            int to = from + 1;
            while (to < ys.length && ys[to] == ys[from]) {
                to++;
            }
            pieces.add(piece(from, to));
            from = to;
        }
        return pieces.toArray(TextPiece[]::new);
    }

    private TextPiece piece(int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * (to - from) + 8);
        int start = text.xs()[from];
        int pen = start;
        out.write('(');
        for (int i = from; i < to; i++) {
            int move = text.xs()[i] - pen;
            if (Math.abs(move) > TOLERANCE) {
                out.write(')');
                ascii(out, Integer.toString(-move));
                out.write('(');
                pen += move;
            }
            int glyph = text.glyphs()[i];
            literal(out, glyph >> 8);
            literal(out, glyph & 0xFF);
            pen += text.face().advance(glyph);
        }
        out.write(')');
        return new TextPiece(start, text.ys()[from], out.toByteArray(), pen - start, to - from);
    }

    private static void ascii(ByteArrayOutputStream out, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            out.write(characters.charAt(i));
        }
    }

    /** A byte of a literal string (ISO 32000-1, 7.3.4.2). */
    private static void literal(ByteArrayOutputStream out, int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                out.write('\\');
                out.write(value);
            }
            case '\r' -> ascii(out, "\\r");
            case '\n' -> ascii(out, "\\n");
            default -> out.write(value);
        }
    }
}
