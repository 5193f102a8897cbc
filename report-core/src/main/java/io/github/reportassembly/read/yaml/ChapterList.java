package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.read.folder.TextGate;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Adds to the {@code chapters} of {@code report.yaml}, and leaves every other byte of it as it is. */
public final class ChapterList {
    private ChapterList() {}

    /**
     * The file with one chapter more; empty if it cannot be read or has no such list.
     *
     * @param report the file's bytes
     * @param after the chapter whose line comes before the new one; the last of the list if it is empty or not there
     */
    public static Optional<byte[]> with(byte[] report, String chapter, Optional<String> after) {
        return TextGate.read(FileRules.REPORT, report, diagnostic -> {})
                .flatMap(file -> with(new String(report, StandardCharsets.UTF_8), file, chapter, after))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> with(String text, SourceFile file, String chapter, Optional<String> after) {
        Optional<YamlNode> chapters = YamlParser.parse(file, Limits.USUAL, diagnostic -> {})
                .filter(YamlMap.class::isInstance)
                .flatMap(root -> ((YamlMap) root).value("chapters"));
        if (chapters.isEmpty()) {
            return Optional.empty();
        }
        if (chapters.get() instanceof YamlScalar only && !only.isBlank()) {
            return Optional.of(
                    inserted(text, file, only.span().start(), "[", only.span().end(), ", " + chapter + "]"));
        }
        if (!(chapters.get() instanceof YamlList list) || list.items().isEmpty()) {
            return Optional.empty();
        }
        SourceSpan before = before(list.items(), after).span();
        if (file.text().charAt(list.span().start()) == '[') {
            return Optional.of(inserted(text, file, before.start(), "", before.end(), ", " + chapter));
        }
        int line = before.startPosition().line();
        int start = file.lineStart(line);
        String begin = file.text().substring(start, before.start());
        int end = rawLineEnd(text, line);
        boolean windows = end > 0 && text.charAt(end - 1) == '\r';
        int at = windows ? end - 1 : end;
        return Optional.of(text.substring(0, at) + (windows ? "\r\n" : "\n") + begin + chapter + text.substring(at));
    }

    private static YamlNode before(List<YamlNode> items, Optional<String> after) {
        for (YamlNode item : items) {
            if (item instanceof YamlScalar scalar
                    && after.filter(scalar.value()::equals).isPresent()) {
                return item;
            }
        }
        return items.get(items.size() - 1);
    }

    /** Inserts at two places of the file, which the text with its own line ends has further on. */
    private static String inserted(String text, SourceFile file, int first, String word, int second, String more) {
        int at = raw(text, file, first);
        int then = raw(text, file, second);
        return text.substring(0, at) + word + text.substring(at, then) + more + text.substring(then);
    }

    /** A place of the file in the text that still has its mark and its carriage returns. */
    private static int raw(String text, SourceFile file, int offset) {
        int line = file.position(offset).line();
        int start = line == 1 ? 0 : rawLineEnd(text, line - 1) + 1;
        boolean marked = line == 1 && text.startsWith("\uFEFF");
        return start + (marked ? 1 : 0) + offset - file.lineStart(line);
    }

    /** Where the line feed of a line stands, or the text's end. */
    private static int rawLineEnd(String text, int line) {
        int end = -1;
        for (int number = 0; number < line; number++) {
            int next = text.indexOf('\n', end + 1);
            if (next < 0) {
                return text.length();
            }
            end = next;
        }
        return end;
    }
}
