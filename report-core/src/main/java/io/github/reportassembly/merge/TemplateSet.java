package io.github.reportassembly.merge;

import freemarker.template.Configuration;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;

/** The templates of a report: its own ones in {@code templates/}, and for all others those of the class path. */
public final class TemplateSet {
    /** The folder of the templates on the class path. */
    public static final String FOLDER = "io/github/reportassembly/template/";

    private static final String OWN = "templates/";

    /** Parsed templates stay for the next report of the same JVM; the reference lets go of the class loader. */
    private static final Map<ClassLoader, SoftReference<TemplateSet>> BUILT_IN = new WeakHashMap<>();

    /** Includes have names that are known only when templates run, so that these are named here. */
    private static final List<String> USUAL = List.of(
            "items.ftlx",
            "lib/words.ftlx",
            "lib/details.ftlx",
            "lib/charts.ftlx",
            "body/recommendation.ftlx",
            "body/finding.ftlx",
            "report.ftlx",
            "body/chapter.ftlx",
            "front/cover.ftlx",
            "front/status.ftlx",
            "front/questions.ftlx",
            "front/team.ftlx",
            "front/sub-teams.ftlx",
            "front/contents.ftlx",
            "front/summary.ftlx",
            "front/recommendations.ftlx",
            "back/glossary.ftlx",
            "back/prior.ftlx",
            "back/sources.ftlx",
            "back/mapping.ftlx",
            "back/consensus.ftlx",
            "back/participation.ftlx",
            "back/index.ftlx",
            "back/chart-data.ftlx");

    private final ClassLoader loader;
    private final Optional<ReportFolder> folder;
    private final Map<String, Optional<SourceFile>> found = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private Optional<Configuration> sandbox = Optional.empty();

    private TemplateSet(ClassLoader loader, Optional<ReportFolder> folder) {
        this.loader = loader;
        this.folder = folder;
    }

    /** The templates on the class path, each overridden by the folder's if it has one of the same name. */
    public static TemplateSet of(ClassLoader loader, Optional<ReportFolder> folder) {
        return new TemplateSet(loader, folder);
    }

    /** The templates of the class path alone, which all reports share that override none. */
    private static TemplateSet builtIn(ClassLoader loader) {
        synchronized (BUILT_IN) {
            SoftReference<TemplateSet> kept = BUILT_IN.get(loader);
            TemplateSet shared = kept == null ? null : kept.get();
            if (shared == null) {
                shared = new TemplateSet(loader, Optional.empty());
                BUILT_IN.put(loader, new SoftReference<>(shared));
            }
            return shared;
        }
    }

    /**
     * Parses the usual templates in a thread of its own, so that they are ready when the sources have been read. What
     * is wrong with one is said when it is used.
     */
    public void prepare() {
        Thread thread = new Thread(this::parse, "report templates ahead");
        thread.setDaemon(true);
        // A build that fails early closes the class loader while templates are parsed: that is nobody's concern.
        thread.setUncaughtExceptionHandler((ended, cause) -> {});
        thread.start();
    }

    private void parse() {
        for (String name : USUAL) {
            try {
                sandbox().getTemplate(name);
            } catch (IOException | StackOverflowError e) {
                // It comes again when the template is used.
                return;
            }
        }
    }

    /** The engine's settings with the templates that it has parsed. */
    Configuration sandbox() {
        synchronized (found) {
            if (sandbox.isEmpty()) {
                sandbox = Optional.of(
                        folder.isPresent() && !overrides()
                                ? builtIn(loader).sandbox()
                                : new Sandbox(new SandboxLoader(this)));
            }
            return sandbox.get();
        }
    }

    private boolean overrides() {
        return folder.get().files().stream().anyMatch(path -> path.startsWith(OWN) && path.endsWith(".ftlx"));
    }

    /** The text of a template, such as {@code body/chapter.ftlx}; empty if there is none that can be read. */
    Optional<SourceFile> find(String name) {
        synchronized (found) {
            Optional<SourceFile> known = found.get(name);
            if (known == null) {
                String own = OWN + name;
                known = folder.filter(files -> files.contains(own)).isPresent()
                        ? folder.get().text(own, problems::add)
                        : builtIn(name);
                found.put(name, known);
            }
            return known;
        }
    }

    /** Names of templates that there are: the usual ones and those that were used. */
    Set<String> names() {
        synchronized (found) {
            Set<String> known = new TreeSet<>(USUAL);
            found.forEach((template, file) -> file.ifPresent(there -> known.add(template)));
            return known;
        }
    }

    /** Reports what is wrong with the files of the report's own templates, once. */
    void reportProblems(DiagnosticSink sink) {
        synchronized (found) {
            problems.forEach(sink::report);
            problems.clear();
        }
    }

    /** Reports files among the report's own templates that replace none and that no template has asked for. */
    void reportUnused(DiagnosticSink sink) {
        if (folder.isEmpty()) {
            return;
        }
        synchronized (found) {
            for (String path : folder.get().files()) {
                String name = path.substring(Math.min(path.length(), OWN.length()));
                boolean used = found.containsKey(name)
                        || builtIn(name).isPresent()
                        || name.endsWith("README.md")
                        || name.equals("style.properties")
                        || name.equals("word/styles.docx");
                if (path.startsWith(OWN) && !used) {
                    Set<String> known = names();
                    String hint = Nearest.to(name, known)
                            .or(() -> known.stream()
                                    .filter(template -> template.endsWith("/" + name))
                                    .findFirst())
                            .map(near -> "did you mean " + OWN + near + "?")
                            .orElse("name it as the template that it replaces, or delete it");
                    sink.report(Diagnostic.at(
                                    new SourceFile(path, "").beginning(),
                                    DiagnosticCode.UNKNOWN_FILE,
                                    "this replaces no template, and none includes it")
                            .withHint(hint));
                }
            }
        }
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
