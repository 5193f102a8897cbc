package io.github.reportassembly.read.yaml;

import io.github.reportassembly.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts the lines of a YAML file into keys, items and text by their indentation alone. Used when something is wrong. */
final class LineStructure {
    private static final Pattern KEY =
            Pattern.compile("((?: |- )*)(\"[^\"]*\"|'[^']*'|[A-Za-z0-9_.-]+) *:(?= |$)[ ]*(.*)");
    private static final Pattern TEXT_FOLLOWS = Pattern.compile("[|>][-+0-9]*\\s*(#.*)?");

    private record Open(int indent, String key) {}

    private final SourceFile file;
    private final List<SourceLine> lines = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** The line of the key whose text goes on, else 0. */
    private int header;

    private int headerIndent;
    private int textIndent;
    private boolean textAsked;

    LineStructure(SourceFile file) {
        this.file = file;
        for (int line = 1; line <= file.lineCount(); line++) {
            lines.add(sort(line, file.line(line)));
        }
    }

    SourceLine line(int number) {
        return lines.get(number - 1);
    }

    /** The last of the keys that lead to a line; empty for none. */
    String key(int number) {
        String path = line(number).path();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    int size() {
        return lines.size();
    }

    private SourceLine sort(int number, String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        if (line.isBlank()) {
            return new SourceLine(SourceLine.Kind.BLANK, indent, path(), 0, header, textIndent);
        }
        if (header > 0 && textIndent < 0 && indent > headerIndent) {
            textIndent = indent;
        }
        if (header > 0 && textIndent >= 0 && indent >= textIndent) {
            return new SourceLine(SourceLine.Kind.TEXT, indent, path(), 0, header, textIndent);
        }
        return sortStructure(number, line, indent);
    }

    private SourceLine sortStructure(int number, String line, int indent) {
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
            return key(number, key);
        }
        char first = line.charAt(indent);
        if (first == '#') {
            return new SourceLine(SourceLine.Kind.COMMENT, indent, path(), 0, 0, 0);
        }
        boolean item = line.startsWith("- ", indent) || line.substring(indent).equals("-");
        if (header > 0 && (textAsked || !item)) {
            int wanted = textIndent >= 0 ? textIndent : headerIndent + 2;
            return new SourceLine(SourceLine.Kind.STRAY, indent, path(), 0, header, wanted);
        }
        return new SourceLine(item ? SourceLine.Kind.ITEM : SourceLine.Kind.STRAY, indent, path(), 0, 0, 0);
    }

    private SourceLine key(int number, Matcher match) {
        int indent = match.end(1);
        String name = match.group(2);
        boolean quoted = name.startsWith("\"") || name.startsWith("'");
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
        open.push(new Open(indent, quoted ? name.substring(1, name.length() - 1) : name));
        String value = match.group(3);
        textAsked = TEXT_FOLLOWS.matcher(value).matches();
        header = textAsked || value.isEmpty() ? number : 0;
        headerIndent = indent;
        textIndent = -1;
        if (!textAsked && header > 0 && opensMapping(number, indent)) {
            header = 0;
        }
        return new SourceLine(SourceLine.Kind.KEY, indent, path(), match.start(3), 0, 0);
    }

    /** Whether the first line below a key without a value is a key or an item, not text. */
    private boolean opensMapping(int number, int indent) {
        for (int line = number + 1; line <= file.lineCount(); line++) {
            String text = file.line(line);
            String words = text.strip();
            if (!words.isEmpty() && words.charAt(0) != '#') {
                return KEY.matcher(text).matches() || words.startsWith("-") || !text.startsWith(" ".repeat(indent));
            }
        }
        return true;
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Open> keys = open.descendingIterator(); keys.hasNext(); ) {
            path.append(path.length() == 0 ? "" : ".").append(keys.next().key());
        }
        return path.toString();
    }
}
