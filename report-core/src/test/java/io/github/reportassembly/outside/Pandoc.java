package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pandoc as an outside reader of DOCX. */
public final class Pandoc {
    private Pandoc() {}

    /** Whether pandoc is on this machine. */
    public static boolean isHere() {
        return TextCommand.isHere("pandoc", "--version");
    }

    /**
     * The text of a DOCX file, block by block. It goes through HTML, since pandoc's plain text sets the lines of a
     * row's cells beside each other.
     */
    public static String text(Path docx) throws IOException, InterruptedException {
        return unescaped(html(docx).replaceAll("<[^>]*>", ""));
    }

    /** The same, each block by itself; one with footnotes ends with the mark of each, where the PDF goes on with the note. */
    public static List<String> blocks(Path docx) throws IOException, InterruptedException {
        String blocks = html(docx)
                .replaceAll("<a [^>]*class=\"footnote-ref\"[^>]*><sup>(\\d+)</sup></a>", "$1<p>")
                .replaceAll("<a [^>]*class=\"footnote-back\".*?</a>", "")
                .replaceAll("</?(?:a|code|del|em|mark|s|span|strong|sub|sup|u)(?: [^>]*)?>", "");
        List<String> texts = new ArrayList<>();
        for (String text : blocks.split("<[^>]*>", -1)) {
            if (!text.isBlank()) {
                texts.add(unescaped(text));
            }
        }
        return texts;
    }

    private static String html(Path docx) throws IOException, InterruptedException {
        return TextCommand.printed("pandoc", "-f", "docx", "-t", "html", "--wrap=none", docx.toString());
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
