package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Pandoc as an outside reader of DOCX. */
public final class Pandoc {
    private Pandoc() {}

    /** Whether pandoc is on this machine. */
    public static boolean isHere() {
        try {
            Process process = new ProcessBuilder("pandoc", "--version")
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

    /**
     * The text of a DOCX file, block by block. It goes through HTML, since pandoc's plain text sets the lines of a
     * row's cells beside each other.
     */
    public static String text(Path docx) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pandoc", "-f", "docx", "-t", "html", "--wrap=none", docx.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pandoc could not read " + docx.getFileName());
        }
        return text.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
