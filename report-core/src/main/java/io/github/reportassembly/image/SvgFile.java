package io.github.reportassembly.image;

import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import java.nio.charset.StandardCharsets;

/** Reads an SVG drawing: cleans it, measures it, and sees that it can be drawn. */
final class SvgFile {
    private static final int HEAD = 1024;

    private final String path;
    private final byte[] bytes;
    private final Limits limits;

    SvgFile(String path, byte[] bytes, Limits limits) {
        this.path = path;
        this.bytes = bytes;
        this.limits = limits;
    }

    static boolean matches(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        int start = 0;
        while (start < head.length()
                && (head.charAt(start) == '\uFEFF' || Character.isWhitespace(head.charAt(start)))) {
            start++;
        }
        return head.startsWith("<?xml", start)
                || head.startsWith("<svg", start)
                || head.startsWith("<!--", start)
                || head.startsWith("<!DOCTYPE svg", start)
                || head.startsWith("<svg:svg", start);
    }

    ReportImage read() throws BadImage {
        if (bytes.length > limits.of(Limit.DRAWING_FILE)) {
            throw new BadImage(
                    "is a drawing of more than " + limits.of(Limit.DRAWING_FILE) / 1024 + " KB",
                    "simplify it, or save it as PNG");
        }
        SvgCleaner cleaner = new SvgCleaner(bytes, limits);
        byte[] clean = cleaner.clean();
        SvgSize size = cleaner.size();
        ReportImage image = new ReportImage(path, ImageFormat.SVG, clean, size.width(), size.height(), 0, 0);
        try {
            SvgDrawing.of(image);
        } catch (RuntimeException | StackOverflowError problem) {
            throw new BadImage("is a drawing that cannot be shown", "simplify it, or save it as PNG");
        }
        return image;
    }
}
