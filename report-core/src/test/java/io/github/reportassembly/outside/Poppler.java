package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Poppler's tools as outside readers of PDF. */
public final class Poppler {
    private Poppler() {}

    /** Whether pdftotext is on this machine. */
    public static boolean isHere() {
        try {
            Process process = new ProcessBuilder("pdftotext", "-v")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What pdftotext copies from a file. */
    public static String text(Path pdf) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pdftotext could not read " + pdf.getFileName());
        }
        return text;
    }
}
