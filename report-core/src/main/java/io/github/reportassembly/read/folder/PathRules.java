package io.github.reportassembly.read.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a path inside a report may look like, so that it means the same file on every system. */
final class PathRules {
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "clock$");
    private static final Set<String> NUMBERED_DEVICES = Set.of("com", "lpt");

    private PathRules() {}

    /** Why a path is refused, as the end of a sentence; empty if it is fine. */
    static Optional<String> objection(String path) {
        if (path.isEmpty()) {
            return Optional.of("is empty");
        }
        if (path.startsWith("/")) {
            return Optional.of("begins with / and would lead out of the report's folder");
        }
        if (path.indexOf('\\') >= 0) {
            return Optional.of("holds a backslash; folders are separated by /");
        }
        if (path.indexOf(':') >= 0) {
            return Optional.of("holds a colon, which Windows does not allow");
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a control character");
        }
        for (String name : names(path)) {
            Optional<String> objection = nameObjection(name);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    /** The names of folders and file, empty ones included. */
    static List<String> names(String path) {
        return Arrays.asList(path.split("/", -1));
    }

    private static Optional<String> nameObjection(String name) {
        if (name.isEmpty() || name.equals(".")) {
            return Optional.of("holds an empty name");
        }
        if (name.equals("..")) {
            return Optional.of("leads out of a folder by ..");
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("holds a name that begins or ends with a space or ends with a dot");
        }
        if (isDevice(name)) {
            return Optional.of("holds a name that Windows keeps for a device");
        }
        return Optional.empty();
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem)
                || (stem.length() == 4
                        && NUMBERED_DEVICES.contains(stem.substring(0, 3))
                        && Character.isDigit(stem.charAt(3)));
    }
}
