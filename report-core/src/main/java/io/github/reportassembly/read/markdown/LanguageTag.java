package io.github.reportassembly.read.markdown;

/** Tags of languages as in BCP 47: two or three letters, then further parts of up to eight letters and digits. */
final class LanguageTag {
    private LanguageTag() {}

    static boolean isTag(String tag) {
        String[] parts = tag.split("-", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean first = i == 0;
            boolean fits = first ? part.length() == 2 || part.length() == 3 : !part.isEmpty() && part.length() <= 8;
            if (!fits || !part.chars().allMatch(c -> isPart((char) c, first))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c, boolean letters) {
        return ReferenceSyntax.isLetterOrDigit(c) && !(letters && Character.isDigit(c));
    }
}
