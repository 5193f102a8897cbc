package io.github.reportassembly.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are to be made in a report's folder, all or none. */
final class NewFiles {
    private final Path folder;
    private final Map<String, String> texts = new LinkedHashMap<>();

    NewFiles(Path folder) {
        this.folder = folder;
    }

    void add(String path, String text) {
        texts.put(path, text);
    }

    /** Those of the paths that something stands at already. */
    List<String> inTheWay() {
        List<String> taken = new ArrayList<>();
        for (String path : texts.keySet()) {
            if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                taken.add(path);
            }
        }
        return taken;
    }

    /** Leaves a path out. */
    void keep(String path) {
        texts.remove(path);
    }

    /**
     * Writes all of them, in UTF-8 and with the line ends of Unix.
     *
     * @return their paths
     * @throws IOException if one cannot be written, or stands there by now; those before it are taken away again
     */
    List<String> write() throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                written.add(file);
            }
        } catch (IOException e) {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
        return new ArrayList<>(texts.keySet());
    }
}
