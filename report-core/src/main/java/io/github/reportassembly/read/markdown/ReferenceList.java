package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands between brackets: {@code -@rec-a}, {@code @rec-a; @rec-b}, {@code @src-a, sec. 5; @src-b}. */
final class ReferenceList {
    /** Also as Arabic and Chinese keyboards write them. */
    private static final String COMMAS = ",\u060C\uFF0C";

    private static final String SEMICOLONS = ";\u061B\uFF1B";

    private final String text;
    private final List<ReferenceGroup> groups = new ArrayList<>();
    private final List<ReferenceTarget> open = new ArrayList<>();
    private ReferenceForm form = ReferenceForm.FULL;
    private int at;

    private ReferenceList(String text) {
        this.text = text;
    }

    /** Nothing when the text is anything but references. */
    static Optional<List<ReferenceGroup>> read(String text) {
        return new ReferenceList(text).read();
    }

    private Optional<List<ReferenceGroup>> read() {
        while (true) {
            skipSpace();
            if (!item()) {
                return Optional.empty();
            }
            skipSpace();
            if (at == text.length()) {
                close();
                return Optional.of(List.copyOf(groups));
            }
            if (SEMICOLONS.indexOf(text.charAt(at)) < 0) {
                return Optional.empty();
            }
            at++;
        }
    }

    private boolean item() {
        ReferenceForm wanted = ReferenceForm.FULL;
        if (at < text.length() && text.charAt(at) == '-') {
            wanted = ReferenceForm.NUMBER;
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '@') {
            return false;
        }
        Optional<FoundReference> found = ReferenceSyntax.find(text, at);
        if (found.isEmpty()) {
            return false;
        }
        at = found.get().end();
        if (found.get().isSource()) {
            wanted = ReferenceForm.CITATION;
        } else if (at < text.length() && text.charAt(at) == '{') {
            Optional<ReferenceForm> named = form();
            if (named.isEmpty()) {
                return false;
            }
            wanted = named.get();
        }
        String locator = locator();
        if (!locator.isEmpty() && !found.get().isSource()) {
            return false;
        }
        add(wanted, found.get().target(locator));
        return true;
    }

    private Optional<ReferenceForm> form() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            return Optional.empty();
        }
        Optional<ReferenceForm> named =
                AttributeSyntax.read(text.substring(at + 1, close)).flatMap(ReferenceList::form);
        at = close + 1;
        return named;
    }

    /** The form that an attribute list after a reference asks for; nothing if it asks for anything else. */
    static Optional<ReferenceForm> form(Attributes attributes) {
        if (attributes.id().isPresent()
                || !attributes.values().isEmpty()
                || attributes.classes().size() != 1) {
            return Optional.empty();
        }
        return switch (attributes.classes().get(0)) {
            case "title" -> Optional.of(ReferenceForm.TITLE);
            case "page" -> Optional.of(ReferenceForm.PAGE);
            case "number" -> Optional.of(ReferenceForm.NUMBER);
            default -> Optional.empty();
        };
    }

    private String locator() {
        if (at >= text.length() || COMMAS.indexOf(text.charAt(at)) < 0) {
            return "";
        }
        int end = at;
        while (end < text.length() && SEMICOLONS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        StringBuilder words = new StringBuilder();
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == ' ') {
                if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else if (c != '\\') {
                words.append(c);
            }
        }
        at = end;
        return words.toString().stripTrailing();
    }

    private void add(ReferenceForm wanted, ReferenceTarget target) {
        if (wanted != form) {
            close();
            form = wanted;
        }
        open.add(target);
    }

    private void close() {
        if (!open.isEmpty()) {
            groups.add(new ReferenceGroup(form, List.copyOf(open)));
            open.clear();
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
