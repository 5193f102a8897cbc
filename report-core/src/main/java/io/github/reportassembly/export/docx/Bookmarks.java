package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Origin;
import java.util.HashMap;
import java.util.Map;

/**
 * Names and ids of bookmarks. Word allows letters, digits and {@code _}, at most 40 characters, and does not tell
 * capitals apart. A label of words in lower case keeps its letters, {@code -} becomes {@code _} and {@code .} becomes
 * {@code __}; any other, and any too long, is cut and ends in a hash and {@code _}, which no plain name ends in.
 */
final class Bookmarks {
    private static final int LONGEST = 40;
    private static final int HASH = 10;
    /** Follows the name of the bookmark around a whole block; no plain name holds three of these. */
    private static final String WHOLE = "___all";
    /** Stands between a unit of text and a place in it. */
    private static final String PLACE = "___";

    private final Map<String, String> contents = new HashMap<>();
    private final Map<String, String> usedContents = new HashMap<>();
    private int last;

    /** A number for a pair of start and end. */
    int nextId() {
        return ++last;
    }

    /** The bookmark on a label's number or title. */
    static String name(String label) {
        return name(label, "");
    }

    /** The bookmark around all of a labelled block. */
    static String whole(String label) {
        return name(label, WHOLE);
    }

    /** The bookmark around all of a numbered paragraph; empty for one that is an echo. */
    static String paragraph(Origin origin) {
        return byPlace(origin, "p");
    }

    /** The bookmark on the number of a numbered paragraph; empty for one that is an echo. */
    static String paragraphNumber(Origin origin) {
        return byPlace(origin, "n");
    }

    /** The bookmark around all of a block without a label; empty for an echo. */
    static String block(Origin origin) {
        return byPlace(origin, "b");
    }

    /** A name from the unit of text and the running number in it, which hold within a version of the report. */
    private static String byPlace(Origin origin, String kind) {
        String id = origin.id();
        int slash = id.lastIndexOf('/');
        if (id.indexOf('~') >= 0 || slash < 0) {
            return "";
        }
        return name(id.substring(0, slash), PLACE + kind + id.substring(slash + 1));
    }

    /** The bookmark on the mark of a footnote. */
    static String footnote(String key) {
        return "_Note" + StableHash.letters(key);
    }

    /** The bookmark that a line of the contents leads to; Word knows its own by the name {@code _Toc} and a number. */
    String contents(String id) {
        return contents.computeIfAbsent(id, this::newContents);
    }

    private String newContents(String id) {
        int number = StableHash.number(id) % 1_000_000_000;
        String name = contentsName(number);
        while (usedContents.putIfAbsent(name, id) != null) {
            number = (number + 1) % 1_000_000_000;
            name = contentsName(number);
        }
        return name;
    }

    private static String contentsName(int number) {
        String digits = Integer.toString(number);
        return "_Toc" + "0".repeat(9 - digits.length()) + digits;
    }

    private static String name(String label, String ending) {
        String plain = plain(label);
        if (!plain.isEmpty() && plain.length() + ending.length() <= LONGEST) {
            return plain + ending;
        }
        int room = LONGEST - ending.length() - HASH - 2;
        StringBuilder out = new StringBuilder(LONGEST);
        for (int i = 0; i < label.length() && out.length() < room; i++) {
            char c = label.charAt(i);
            out.append(small(c) || figure(c) || capital(c) ? c : '_');
        }
        if (out.length() == 0 || !Character.isLetter(out.charAt(0))) {
            out.insert(0, 'x').setLength(Math.min(room, out.length()));
        }
        return out.append('_')
                .append(StableHash.letters(label))
                .append('_')
                .append(ending)
                .toString();
    }

    /** The plain form; empty for a label that has none. */
    private static String plain(String label) {
        StringBuilder out = new StringBuilder(label.length() + 4);
        char before = '-';
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean allowed = i == 0 ? small(c) : small(c) || figure(c) || (separator(c) && !separator(before));
            if (!allowed) {
                return "";
            }
            out.append(c == '-' ? "_" : c == '.' ? "__" : String.valueOf(c));
            before = c;
        }
        return separator(before) ? "" : out.toString();
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean figure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean separator(char c) {
        return c == '-' || c == '.';
    }
}
