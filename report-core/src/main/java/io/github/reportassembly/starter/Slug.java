package io.github.reportassembly.starter;

import io.github.reportassembly.read.yaml.KeyRule;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes ids of titles. */
final class Slug {
    /** Leaves room for a number behind it. */
    private static final int LENGTH = KeyRule.ID_LIMIT - 10;

    private Slug() {}

    /** The words of a title in small letters without accents, joined by hyphens; {@code new} if none are left. */
    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && id.length() > 0) {
                    id.append('-');
                }
                id.append(c);
                gap = false;
            } else if (c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return id.length() == 0 ? "new" : cut(id.toString());
    }

    /** The id, or the first of {@code id-2}, {@code id-3} … that is free. */
    static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int number = 2; taken.test(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private static String cut(String id) {
        if (id.length() <= LENGTH) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', LENGTH);
        return id.substring(0, hyphen > 0 ? hyphen : LENGTH);
    }
}
