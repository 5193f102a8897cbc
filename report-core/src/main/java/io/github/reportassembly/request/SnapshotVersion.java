package io.github.reportassembly.request;

/** Maven's mark of a version that is nobody's yet. */
public final class SnapshotVersion {
    private static final String MARK = "-SNAPSHOT";

    private SnapshotVersion() {}

    /** Whether the version carries the mark. */
    public static boolean is(String version) {
        return version.endsWith(MARK);
    }

    /** The version without the mark: as it would be released. */
    public static String released(String version) {
        return is(version) ? version.substring(0, version.length() - MARK.length()) : version;
    }
}
