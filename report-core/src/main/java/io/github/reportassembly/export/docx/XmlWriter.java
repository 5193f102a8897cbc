package io.github.reportassembly.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes XML as it comes: elements are closed as they were opened, empty ones in the short form. What stands before the
 * last paragraph is put away as bytes, so that a long text takes little more room than it has in the file; only what
 * follows can still be changed.
 */
final class XmlWriter {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int PIECE = 1 << 14;
    /** Characters from which on what is finished is put away. */
    private static final int WINDOW = 1 << 16;

    private static final String PARAGRAPH = "<w:p>";

    private final StringBuilder out = new StringBuilder(4096);
    private final List<byte[]> finished = new ArrayList<>();
    /** Characters in what is finished. */
    private int before;

    private int window = WINDOW;

    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagOpen;

    /** Opens an element. */
    XmlWriter start(String name) {
        closeTag();
        if (out.length() > window) {
            putAway(Math.max(0, out.lastIndexOf(PARAGRAPH)));
            // without a paragraph to stop at, the next search waits, or all of a long text would be searched each time
            window = Math.max(WINDOW, 2 * out.length());
        }
        out.append('<').append(name);
        open.push(name);
        tagOpen = true;
        return this;
    }

    /** Adds an attribute to the element just opened. */
    XmlWriter attribute(String name, String value) {
        if (!tagOpen) {
            throw new IllegalStateException("no element is open for " + name);
        }
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    XmlWriter attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Closes the element opened last. */
    XmlWriter end() {
        String name = open.pop();
        if (tagOpen) {
            out.append("/>");
            tagOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element without content; its attributes are names and values in turn. */
    XmlWriter empty(String name, String... attributes) {
        start(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return end();
    }

    /** An element with the one attribute {@code w:val}. */
    XmlWriter value(String name, String value) {
        return start(name).attribute("w:val", value).end();
    }

    XmlWriter value(String name, long value) {
        return value(name, Long.toString(value));
    }

    XmlWriter text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    /** XML that is well-formed already. */
    XmlWriter raw(String xml) {
        closeTag();
        out.append(xml);
        return this;
    }

    /** How much was written. */
    int length() {
        return before + out.length();
    }

    /** Whether the last that was written is the end of such an element with content. */
    boolean endsWith(String name) {
        return !tagOpen && out.lastIndexOf("</" + name + ">") == out.length() - name.length() - 3;
    }

    /** Where a text was written last, if that is not put away yet; -1 for nowhere. */
    int lastIndexOf(String text) {
        return place(out.lastIndexOf(text));
    }

    /** Where a text was written from a place on; -1 for nowhere. */
    int indexOf(String text, int from) {
        return place(out.indexOf(text, from - before));
    }

    /** Replaces what was written from one place to another by well-formed XML. */
    void replace(int from, int to, String other) {
        if (from < before) {
            throw new IllegalStateException("put away already: " + from);
        }
        out.replace(from - before, to - before, other);
    }

    private int place(int inWindow) {
        return inWindow < 0 ? -1 : before + inWindow;
    }

    private void putAway(int length) {
        if (length > 0) {
            finished.add(out.substring(0, length).getBytes(StandardCharsets.UTF_8));
            out.delete(0, length);
            before += length;
        }
    }

    /** All that was written, without a declaration; every element must be closed. */
    String fragment() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        if (finished.isEmpty()) {
            return out.toString();
        }
        StringBuilder all = new StringBuilder(length());
        for (byte[] piece : finished) {
            all.append(new String(piece, StandardCharsets.UTF_8));
        }
        return all.append(out).toString();
    }

    /**
     * Writes what was written within a root, piece by piece: a long text is not copied as a whole.
     *
     * @param start what stands before, such as the declaration and the root's start
     * @param end what stands after
     */
    void writeTo(OutputStream stream, String start, String end) throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        stream.write(start.getBytes(StandardCharsets.UTF_8));
        for (byte[] piece : finished) {
            stream.write(piece);
        }
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        char[] piece = new char[PIECE];
        for (int at = 0; at < out.length(); at += PIECE) {
            int length = Math.min(PIECE, out.length() - at);
            out.getChars(at, at + length, piece, 0);
            writer.write(piece, 0, length);
        }
        writer.write(end);
        writer.flush();
    }

    /** A whole part with its declaration. */
    byte[] part() {
        return bytes(fragment());
    }

    /** A part of this XML with a declaration before it. */
    static byte[] bytes(String xml) {
        return (DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
    }

    private void escape(String text, boolean attribute) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> {
                    if ((c >= 0x20 && c < 0xFFFE) || c == '\t' || c == '\n') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
