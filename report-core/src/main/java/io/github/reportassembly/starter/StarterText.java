package io.github.reportassembly.starter;

import io.github.reportassembly.read.yaml.FileKind;
import io.github.reportassembly.schema.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The texts of new files, with {@code @words@} in them filled in and the line for YAML language servers above. */
final class StarterText {
    private static final String FOLDER = "io/github/reportassembly/starter/";

    /** Jars and archives tend to lose files whose names begin with a dot. */
    private static final String DOT = "dot-";

    private final ClassLoader resources;

    StarterText(ClassLoader resources) {
        this.resources = resources;
    }

    /** The paths of a new report's files, sorted. */
    List<String> reportFiles() {
        List<String> files = new ArrayList<>();
        for (String file : read("report/files.txt").split("\n", -1)) {
            if (!file.isBlank()) {
                files.add(file.startsWith(DOT) ? "." + file.substring(DOT.length()) : file);
            }
        }
        return files;
    }

    /** The text of one of a new report's files. */
    String ofReport(String path, Map<String, String> words) {
        String resource = path.startsWith(".") ? DOT + path.substring(1) : path;
        return modeline(path) + filled(read("report/" + resource), words);
    }

    /** The text of a new chapter's file, or of a new thing, under the name that its starter has: {@code rec.yaml}. */
    String ofThing(String starter, String path, Map<String, String> words) {
        return modeline(path) + filled(read("thing/" + starter), words);
    }

    private static String modeline(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (FileKind kind : FileKind.values()) {
            if (kind.isItem() ? name.startsWith(kind.stem() + "-") : name.equals(kind.fileNames())) {
                return JsonSchema.modeline(kind, path) + "\n";
            }
        }
        return "";
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("@" + word.getKey() + "@", word.getValue());
        }
        return filled;
    }

    private String read(String resource) {
        try (InputStream in = resources.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + FOLDER + resource + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
