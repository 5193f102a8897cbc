package io.github.reportassembly.read.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Which addresses a link may have. */
final class Addresses {
    /** Characters of one address. */
    private static final int LONGEST = 4_096;

    private static final String SAFE = "-._~:/?#[]@!$&'()*+,;=%";

    private Addresses() {}

    /** Why an address is refused: words for a message; nothing if it may be used. */
    static Optional<String> refusal(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST) {
            return Optional.of("its address is longer than " + LONGEST + " characters");
        }
        if (lower.startsWith("mailto:")) {
            return lower.length() > "mailto:".length() ? Optional.empty() : Optional.of("it names nobody");
        }
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : 0;
        if (start == 0) {
            return Optional.of("only https, http, mailto and #id can be linked");
        }
        int end = start;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start, end);
        if (host.indexOf('@') >= 0 || lower.substring(start, end).contains("%40")) {
            return Optional.of("its address holds a user name");
        }
        return host.isEmpty() ? Optional.of("its address has no host") : Optional.empty();
    }

    /** The address in characters that every format takes; others as their UTF-8 bytes in hexadecimal. */
    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
            if (plain) {
                encoded.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%')
                            .append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xF, 16)))
                            .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
                }
            }
        });
        return encoded.toString();
    }
}
