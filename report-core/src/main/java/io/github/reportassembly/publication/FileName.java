package io.github.reportassembly.publication;

/** What may be the name of a published file on every system. */
final class FileName {
    private static final String FORBIDDEN = "\\/:*?\"<>|";

    private FileName() {}

    static String check(String name) {
        boolean good = !name.isEmpty()
                && name.charAt(0) != '.'
                && name.chars().noneMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0);
        if (!good || name.equals(Manifest.NAME)) {
            throw new IllegalArgumentException("not a name for a published file: " + name);
        }
        return name;
    }
}
