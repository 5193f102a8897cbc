package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ByteBuffer;
import com.lowagie.text.pdf.PdfContentByte;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.text.FontFace;
import io.github.reportassembly.text.ShapedText;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Paints the glyphs of one page (ISO 32000-1, 9.4). Glyphs that follow one another on a line go into one array of TJ; the
 * pen is computed as a reader computes it, in thousandths of thousandths of a point.
 */
final class GlyphPainter {
    /** A larger move than this, in thousandths of an em, begins anew. */
    private static final int FAR = 20_000;

    /** Glyphs may stand off their place by this many thousandths of an em, as moves cost space. */
    private static final int TOLERANCE = 1;

    /** No letters stand further apart or nearer to each other in a word, in thousandths of an em. */
    private static final int KERN = 10;

    private static final int FULL_TURN = 360_000;

    private final ContentStream out;
    private final FontEmbeddings fonts;
    private final PaintColor color;
    private final IdentityHashMap<BaseFont, byte[]> names = new IdentityHashMap<>();
    private boolean inText;
    private boolean inArray;
    /** Whether the pen stands on a level line whose place is known. */
    private boolean onLine;

    private int lineY;
    private long pen;
    private BaseFont font;
    private int size;
    private int tracking;
    private int rise;

    GlyphPainter(ContentStream out, FontEmbeddings fonts, PaintColor color) {
        this.out = out;
        this.fonts = fonts;
        this.color = color;
    }

    /** @param y of the baseline, upwards from the bottom of the page */
    void paint(GlyphItem item, int y) {
        ShapedText text = item.text();
        if (text.glyphs().length == 0) {
            return;
        }
        FontEmbedding needed = fonts.of(text.face());
        begin();
        setStyle(needed, item);
        if (text.rightToLeft() && item.turn() == 0) {
            List<VisualGlyphs.Piece> pieces = VisualGlyphs.of(text);
            place(item.x() * 1000L + (long) pieces.get(0).x() * size, y);
            showToLeft(needed, text.face(), pieces);
            return;
        }
        boolean readable = needed.characters().add(text);
        if (!readable) {
            closeArray();
            out.raw("/Span<</ActualText").raw(PdfText.hex(text.text())).raw(">>BDC\n");
        }
        if (item.turn() % FULL_TURN == 0) {
            place(item.x() * 1000L + (long) text.xs()[0] * size, y);
        } else {
            turn(item, y, (long) text.xs()[0] * size);
        }
        show(text);
        if (!readable) {
            closeArray();
            out.raw("EMC\n");
        }
    }

    /** Shows glyphs from where the pen stands, with moves where it would not come to stand where it should. */
    private void show(ShapedText text) {
        int[] glyphs = text.glyphs();
        int[] xs = text.xs();
        FontFace face = text.face();
        int at = xs[0];
        boolean inString = false;
        for (int i = 0; i < glyphs.length; i++) {
            int height = text.ys()[i] == 0 ? 0 : (int) Math.round(text.ys()[i] * (double) size / 1000);
            int move = xs[i] - at;
            if (inString && (height != rise || Math.abs(move) > TOLERANCE)) {
                out.raw(")");
                inString = false;
            }
            raise(height);
            openArray();
            if (Math.abs(move) > TOLERANCE) {
                out.whole(-move);
                at += move;
            }
            if (!inString) {
                out.raw("(");
                inString = true;
            }
            out.glyph(glyphs[i]);
            at += face.advance(glyphs[i]);
        }
        out.raw(")");
        pen += (long) (at - xs[0]) * size + glyphs.length * (long) tracking * 1000;
    }

    /**
     * Shows the glyphs of a text that runs to the left, from left to right. What takes no room is shown where its letter
     * begins, in a font of its own.
     */
    private void showToLeft(FontEmbedding needed, FontFace face, List<VisualGlyphs.Piece> pieces) {
        int start = pieces.get(0).x();
        int at = start;
        for (VisualGlyphs.Piece piece : pieces) {
            int move = piece.x() - at;
            // What has no width stands at the very end of what is painted, else some readers part the word there.
            boolean here = piece.apart() && Math.abs(move) <= KERN;
            if (Math.abs(move) > TOLERANCE && !here) {
                openArray();
                out.whole(-move);
                at += move;
            }
            if (piece.apart()) {
                showApart(fonts.marks().of(face, piece));
                continue;
            }
            setFont(needed.base(), size);
            raise(piece.dy() == 0 ? 0 : (int) Math.round(piece.dy() * (double) size / 1000));
            openArray();
            out.raw("(");
            out.glyph(piece.glyph());
            out.raw(")");
            needed.characters().add(piece.glyph(), piece.letters());
            at += face.advance(piece.glyph());
        }
        pen += (long) (at - start) * size;
    }

    private void showApart(PositionedMarks.Place place) {
        setFont(place.font(), size);
        raise(0);
        out.raw("<").raw(String.format(Locale.ROOT, "%02X", place.code())).raw(">Tj\n");
    }

    private void raise(int height) {
        if (height != rise) {
            closeArray();
            out.milli(height).raw("Ts\n");
            rise = height;
        }
    }

    private void place(long x, int y) {
        if (onLine && lineY == y) {
            long move = Math.round((double) (x - pen) / size);
            if (Math.abs(move) <= FAR) {
                if (Math.abs(move) > TOLERANCE) {
                    openArray();
                    out.whole(-move);
                    pen += move * size;
                }
                return;
            }
        }
        closeArray();
        out.raw("1 0 0 1 ").milli(Math.round(x / 1000.0)).milli(y).raw("Tm\n");
        onLine = true;
        lineY = y;
        pen = Math.round(x / 1000.0) * 1000;
    }

    private void turn(GlyphItem item, int y, long start) {
        closeArray();
        onLine = false;
        double angle = StrictMath.toRadians(item.turn() / 1000.0);
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        double along = start / 1000.0;
        fraction(cosine);
        fraction(sine);
        fraction(-sine);
        fraction(cosine);
        out.milli(Math.round(item.x() + along * cosine))
                .milli(Math.round(y + along * sine))
                .raw("Tm\n");
    }

    /** A number between -1 and 1, to six places. */
    private void fraction(double number) {
        long millionths = Math.round(number * 1_000_000);
        if (millionths < 0) {
            out.raw("-");
        }
        String digits = Long.toString(1_000_000 + Math.abs(millionths) % 1_000_000);
        out.whole(Math.abs(millionths) / 1_000_000)
                .raw(".")
                .raw(digits.substring(1))
                .raw(" ");
    }

    private void setStyle(FontEmbedding needed, GlyphItem item) {
        setFont(needed.base(), item.size());
        if (item.tracking() != tracking) {
            closeArray();
            out.milli(item.tracking()).raw("Tc\n");
            tracking = item.tracking();
        }
        Color wanted = item.color();
        if (color.differsForFill(wanted)) {
            closeArray();
            color.fill(out, wanted);
        }
    }

    private void setFont(BaseFont needed, int ofSize) {
        if (needed != font || ofSize != size) {
            closeArray();
            out.raw(name(needed)).raw(" ").milli(ofSize).raw("Tf\n");
            font = needed;
            size = ofSize;
        }
    }

    /** OpenPDF names a font and adds it to the page only by setting it, so set it and take the name out again. */
    private byte[] name(BaseFont of) {
        return names.computeIfAbsent(of, key -> {
            PdfContentByte page = out.page();
            ByteBuffer buffer = page.getInternalBuffer();
            int before = buffer.size();
            page.setFontAndSize(key, 1);
            int end = before;
            while (buffer.getBuffer()[end] != ' ') {
                end++;
            }
            byte[] name = Arrays.copyOfRange(buffer.getBuffer(), before, end);
            buffer.setSize(before);
            return name;
        });
    }

    private void begin() {
        if (!inText) {
            out.raw("BT\n");
            inText = true;
            onLine = false;
        }
    }

    /** Ends the text, before anything else is painted. */
    void end() {
        closeArray();
        if (inText) {
            out.raw("ET\n");
            inText = false;
        }
    }

    private void openArray() {
        if (!inArray) {
            out.raw("[");
            inArray = true;
        }
    }

    private void closeArray() {
        if (inArray) {
            out.raw("]TJ\n");
            inArray = false;
        }
    }
}
