package io.github.reportassembly.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sources of a small report in one file, in which a line {@code === path} begins each of them. */
public final class SourceSet {
    private static final Path FOLDER = Path.of("src/test/resources/parts");
    private static final String MARK = "=== ";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** The report with {@code none}, {@code one} or {@code many} of each thing. */
    public static SourceSet read(String name) throws IOException {
        SourceSet set = new SourceSet();
        for (String part : Files.readString(FOLDER.resolve(name + ".txt")).split("(?m)^" + MARK, -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                set.files.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        return set;
    }

    public SourceSet replaced(String path, String old, String text) {
        if (!files.get(path).contains(old)) {
            throw new IllegalArgumentException(path + " does not hold: " + old);
        }
        files.put(path, files.get(path).replace(old, text));
        return this;
    }

    public SourceSet without(String path) {
        files.remove(path);
        return this;
    }

    public Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return folder;
    }
}
