package io.github.reportassembly.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths of images, which must stay within the report's folder. */
final class ImagePath {
    private ImagePath() {}

    /**
     * The path relative to the report's folder, without dots.
     *
     * @param folder that the path is relative to; empty for the report's
     * @return nothing for a path that is absolute, an address, or leads out of the report's folder
     */
    static Optional<String> within(String folder, String path) {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/") || !isClean(path)) {
            return Optional.empty();
        }
        Deque<String> segments = new ArrayDeque<>();
        String whole = folder.isEmpty() ? path : folder + "/" + path;
        for (String segment : whole.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments));
    }

    private static boolean isClean(String path) {
        return path.chars().noneMatch(c -> c == ':' || c == '\\' || c == '?' || c == '#' || c < ' ' || c == 127);
    }
}
