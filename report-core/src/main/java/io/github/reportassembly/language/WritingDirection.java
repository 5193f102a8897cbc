package io.github.reportassembly.language;

import java.util.Set;

/** Which way languages are written. */
public final class WritingDirection {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    private WritingDirection() {}

    /** Whether a language is written from right to left; {@code tag} is one of BCP 47. */
    public static boolean isRightToLeft(String tag) {
        int end = tag.indexOf('-');
        return RIGHT_TO_LEFT.contains(end < 0 ? tag : tag.substring(0, end));
    }
}
