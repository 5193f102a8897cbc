package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.file.Path;

/** Poppler's tools as outside readers of PDF. */
public final class Poppler {
    private Poppler() {}

    /** Whether pdftotext is on this machine. */
    public static boolean isHere() {
        return TextCommand.isHere("pdftotext", "-v");
    }

    /** What pdftotext copies from a file. */
    public static String text(Path pdf) throws IOException, InterruptedException {
        return TextCommand.printed("pdftotext", "-enc", "UTF-8", pdf.toString(), "-");
    }
}
