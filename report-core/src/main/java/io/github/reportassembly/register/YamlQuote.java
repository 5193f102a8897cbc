package io.github.reportassembly.register;

import java.util.Locale;

/** Words as YAML 1.2 values on one line (section 7.3.1, double-quoted style). */
final class YamlQuote {
    private YamlQuote() {}

    /** In double quotes, with what could end or hide them escaped. */
    static String quoted(String words) {
        StringBuilder out = new StringBuilder(words.length() + 2).append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == '\u2028'
                    || c == '\u2029') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Plain if it is a word that can be nothing else, else quoted. */
    static String word(String words) {
        boolean plain = !words.isEmpty() && Character.isLetterOrDigit(words.charAt(0));
        for (int i = 0; i < words.length() && plain; i++) {
            char c = words.charAt(i);
            plain = (c < 128 && Character.isLetterOrDigit(c)) || c == '.' || c == '-' || c == '_' || c == '+';
        }
        return plain ? words : quoted(words);
    }
}
