package io.github.reportassembly.read.markdown;

import java.util.Map;

/** Character references in the values of HTML attributes: the five of XML, the no-break space and numbers. */
final class CharacterReferences {
    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private CharacterReferences() {}

    /** The text with references replaced; those that are unknown or name no printable character stay as they are. */
    static String replaced(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? text.indexOf(';', at) : -1;
            String character = end > at && end - at <= LONGEST ? character(text.substring(at + 1, end)) : "";
            if (character.isEmpty()) {
                replaced.append(text.charAt(at));
                at++;
            } else {
                replaced.append(character);
                at = end + 1;
            }
        }
        return replaced.toString();
    }

    private static String character(String name) {
        if (!name.startsWith("#") || name.length() < 2) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        String digits = name.substring(hexadecimal ? 2 : 1);
        int radix = hexadecimal ? 16 : 10;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
            return "";
        }
        int c = Integer.parseInt(digits, radix);
        boolean printable = Character.isValidCodePoint(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE
                && Character.isDefined(c);
        return printable ? Character.toString(c) : "";
    }
}
