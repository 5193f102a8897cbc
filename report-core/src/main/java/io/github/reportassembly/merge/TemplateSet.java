package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The templates of a report: its own ones in {@code templates/}, and for all others those of the class path. */
public final class TemplateSet {
    /** The folder of the templates on the class path. */
    public static final String FOLDER = "io/github/reportassembly/template/";

    private static final String OWN = "templates/";

    private final ClassLoader loader;
    private final Optional<ReportFolder> folder;
    private final Map<String, Optional<SourceFile>> found = new HashMap<>();

    private TemplateSet(ClassLoader loader, Optional<ReportFolder> folder) {
        this.loader = loader;
        this.folder = folder;
    }

    /** The templates on the class path, each overridden by the folder's if it has one of the same name. */
    public static TemplateSet of(ClassLoader loader, Optional<ReportFolder> folder) {
        return new TemplateSet(loader, folder);
    }

    /** The text of a template, such as {@code body/chapter.ftlx}; an own one that cannot be read is reported. */
    Optional<SourceFile> find(String name, DiagnosticSink sink) {
        Optional<SourceFile> known = found.get(name);
        if (known == null) {
            String own = OWN + name;
            known = folder.filter(files -> files.contains(own)).isPresent()
                    ? folder.get().text(own, sink)
                    : builtIn(name);
            found.put(name, known);
        }
        return known;
    }

    private Optional<SourceFile> builtIn(String name) {
        if (!name.endsWith(".ftlx")) {
            return Optional.empty();
        }
        try (InputStream stream = loader.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                return Optional.empty();
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Optional.of(new SourceFile(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
