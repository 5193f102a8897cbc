package io.github.reportassembly.read.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands between the braces of an attribute list. */
final class AttributeSyntax {
    private final String text;
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private Optional<String> id = Optional.empty();
    private int at;

    private AttributeSyntax(String text) {
        this.text = text;
    }

    /** Nothing when the text, which comes without its braces, is no attribute list or an empty one. */
    static Optional<Attributes> read(String text) {
        return new AttributeSyntax(text).read();
    }

    private Optional<Attributes> read() {
        skipSpace();
        while (at < text.length()) {
            int before = at;
            if (!item() || at == before) {
                return Optional.empty();
            }
            if (at < text.length() && !isSpace(text.charAt(at))) {
                return Optional.empty();
            }
            skipSpace();
        }
        if (id.isEmpty() && classes.isEmpty() && values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attributes(id, List.copyOf(classes), Collections.unmodifiableMap(values)));
    }

    private boolean item() {
        char first = text.charAt(at);
        if (first == '#' || first == '.') {
            at++;
            String name = name();
            if (name.isEmpty() || (first == '#' && id.isPresent())) {
                return false;
            }
            if (first == '#') {
                id = Optional.of(name);
            } else {
                classes.add(name);
            }
            return true;
        }
        String key = name();
        if (key.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            return false;
        }
        at++;
        Optional<String> value = value();
        return value.isPresent() && values.put(key, value.get()) == null;
    }

    private String name() {
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private Optional<String> value() {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            return quoted(text.charAt(at));
        }
        int start = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && "\"'=<>`\u201c\u201d".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at > start ? Optional.of(text.substring(start, at)) : Optional.empty();
    }

    private Optional<String> quoted(char quote) {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote) {
                at++;
                return Optional.of(value.toString());
            }
            if (c == '\\' && at + 1 < text.length() && "\"'\\{}".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
                c = text.charAt(at);
            }
            value.append(isSpace(c) ? ' ' : c);
        }
        return Optional.empty();
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
