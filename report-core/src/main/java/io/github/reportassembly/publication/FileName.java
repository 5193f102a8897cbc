package io.github.reportassembly.publication;

/** What may be the name of a published file on every system. */
final class FileName {
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    private FileName() {}

    static String check(String name) {
        if (!isGood(name) || name.equals(Manifest.NAME)) {
            throw new IllegalArgumentException("not a name for a published file: " + name);
        }
        return name;
    }

    static boolean isGood(String name) {
        return !name.isEmpty()
                && name.charAt(0) != '.'
                && name.chars().noneMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0);
    }
}
