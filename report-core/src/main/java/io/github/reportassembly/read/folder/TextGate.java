package io.github.reportassembly.read.folder;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The one way by which text comes in: strict UTF-8, a byte order mark dropped, CRLF made LF. Refused: other encodings,
 * files of other programs,
 * control characters but tab and line feed, U+FFFE, U+FFFF and surrogates. A refused file gives one message.
 */
public final class TextGate {
    private TextGate() {}

    /** The text of a file, or empty with a diagnostic if it is refused. */
    public static Optional<SourceFile> read(String path, byte[] bytes, DiagnosticSink sink) {
        Optional<String> foreign = ForeignFormat.of(bytes);
        if (foreign.isPresent()) {
            sink.report(Diagnostic.at(
                            new SourceFile(path, "").beginning(),
                            DiagnosticCode.NOT_PLAIN_TEXT,
                            "this file is " + foreign.get() + ", not plain text")
                    .withHint("copy its words into a text file of this name"));
            return Optional.empty();
        }
        Optional<String> text = decode(path, bytes, sink);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        SourceFile file = new SourceFile(path, normal(text.get()));
        int at = forbidden(file.text());
        if (at >= 0) {
            sink.report(forbiddenCharacter(file, at));
            return Optional.empty();
        }
        DirectionControls.check(file, sink);
        return Optional.of(file);
    }

    private static Optional<String> decode(String path, byte[] bytes, DiagnosticSink sink) {
        if ((bytes.length >= 2 && isUtf16Mark(bytes[0], bytes[1])) || looksLikeUtf16(bytes)) {
            sink.report(Diagnostic.at(
                            new SourceFile(path, "").beginning(),
                            DiagnosticCode.NOT_UTF_8,
                            "this file is written in UTF-16")
                    .withHint("save it as UTF-8"));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            sink.report(notUtf8(path, bytes, in.position(), out.flip().toString()));
            return Optional.empty();
        }
        decoder.flush(out);
        return Optional.of(out.flip().toString());
    }

    /** Latin letters in UTF-16 without a mark have a zero beside each. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length >= 4
                && ((bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
                        || (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0));
    }

    private static boolean isUtf16Mark(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }

    private static Diagnostic notUtf8(String path, byte[] bytes, int at, String before) {
        int lineEnd = at;
        while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
            lineEnd++;
        }
        // Only to show the line: what cannot be decoded appears as U+FFFD.
        String shown = normal(before + new String(bytes, at, lineEnd - at, StandardCharsets.UTF_8));
        SourceFile file = new SourceFile(path, shown);
        int offset = Math.min(normal(before).length(), shown.length());
        int value = bytes[at] & 0xFF;
        String name = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return Diagnostic.at(
                        file.span(offset, offset),
                        DiagnosticCode.NOT_UTF_8,
                        "this file is not UTF-8: the byte " + name + " stands here")
                .withHint("save the file as UTF-8" + latin(value));
    }

    /** What most such bytes are: a letter of Western Europe's old one-byte encoding. */
    private static String latin(int value) {
        return value >= 0xC0 ? "; in Windows-1252 this byte is " + (char) value : "";
    }

    private static String normal(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n");
    }

    private static int forbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c < ' ' ? c != '\n' && c != '\t' : (c >= 0x7F && c <= 0x9F) || isNonCharacter(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNonCharacter(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return c >= '\uFFFE';
        }
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !paired;
    }

    private static Diagnostic forbiddenCharacter(SourceFile file, int at) {
        char c = file.text().charAt(at);
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        String name = "U+" + "0".repeat(4 - digits.length()) + digits;
        return Diagnostic.at(
                        file.span(at, at + 1),
                        DiagnosticCode.FORBIDDEN_CHARACTER,
                        "the invisible control character " + name + " stands here")
                .withHint(
                        switch (c) {
                            case '\r' -> "save the file with the line ends of Unix or Windows";
                            case '\u000B' -> "a word processor breaks lines with it: begin a new line in its place";
                            case '\f' -> "a word processor breaks pages with it: delete it";
                            default -> "delete it, and type the character that was meant";
                        });
    }
}
