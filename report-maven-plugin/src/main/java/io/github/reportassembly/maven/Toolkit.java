package io.github.reportassembly.maven;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The archives by which reports are made. */
final class Toolkit {
    private Toolkit() {}

    /** The plugin's own, its libraries, and what the project adds to them; empty where they cannot be listed. */
    static Optional<List<Path>> archives() {
        if (!(Toolkit.class.getClassLoader() instanceof URLClassLoader loader)) {
            return Optional.empty();
        }
        List<Path> archives = new ArrayList<>();
        try {
            for (URL url : loader.getURLs()) {
                archives.add(Path.of(url.toURI()));
            }
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
        return Optional.of(archives);
    }
}
