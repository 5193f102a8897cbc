package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.PublishedText;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that stand beside those of the releases: compares each with the hash that its release's seal covers, and
 * reads the texts of those releases that today's are compared with.
 */
final class RegisterTexts {
    private static final String TEXTS = "texts.yaml";

    private final SourceFiles files;
    private final Reading reading;

    RegisterTexts(SourceFiles files, Reading reading) {
        this.files = files;
        this.reading = reading;
    }

    /** The releases with the texts of the newest, and of those before them: a newest one may be the one that is built. */
    List<PublishedRelease> added(List<PublishedRelease> releases) {
        Set<String> followed = new HashSet<>();
        releases.forEach(release -> followed.addAll(release.follows().keySet()));
        Set<String> wanted = new HashSet<>();
        for (PublishedRelease release : releases) {
            if (!followed.contains(release.version())) {
                wanted.add(release.version());
                wanted.addAll(release.follows().keySet());
            }
        }
        List<PublishedRelease> complete = new ArrayList<>();
        for (PublishedRelease release : releases) {
            boolean whole = isWhole(release);
            complete.add(
                    whole
                                    && wanted.contains(release.version())
                                    && release.files().containsKey(TEXTS)
                            ? release.withTexts(texts(path(release, TEXTS)))
                            : release);
        }
        return complete;
    }

    /** Whether all files of a release are there as it wrote them; says of each one if not. */
    private boolean isWhole(PublishedRelease release) {
        boolean whole = true;
        for (Map.Entry<String, Seal> entry : release.files().entrySet()) {
            String path = path(release, entry.getKey());
            Optional<SourceFile> file =
                    files.folder().contains(path) ? files.folder().text(path, files.sink()) : Optional.empty();
            if (!files.folder().contains(path)) {
                files.sink()
                        .report(Diagnostic.at(
                                        release.span(),
                                        DiagnosticCode.DAMAGED_REGISTER,
                                        "this release wrote " + path + ", and that file is missing")
                                .withHint(RegisterOrder.restoreFile(release.version(), path)));
            } else if (file.isPresent() && !Seal.of(file.get().text()).equals(entry.getValue())) {
                files.sink()
                        .report(Diagnostic.at(
                                        file.get().beginning(),
                                        DiagnosticCode.BROKEN_SEAL,
                                        "this file is not as " + release.version() + " wrote it")
                                .withHint("nobody edits the register; "
                                        + RegisterOrder.restoreFile(release.version(), path)));
            }
            whole &= file.isPresent() && Seal.of(file.get().text()).equals(entry.getValue());
        }
        return whole;
    }

    private Map<String, PublishedText> texts(String path) {
        Map<String, PublishedText> texts = new LinkedHashMap<>();
        files.yaml(path, new FieldType.Group(RegisterSchema.TEXTS))
                .map(map -> new Fields(reading, map, path).group("texts"))
                .ifPresent(all -> all.keys().forEach(id -> texts.put(id.value(), text(all.group(id.value())))));
        return texts;
    }

    private static PublishedText text(Fields entry) {
        return new PublishedText(
                entry.words("title").orElse(""),
                entry.literal("text")
                        .map(YamlScalar::text)
                        .orElseGet(() ->
                                SourceText.of(new SourceFile(entry.span().file().path(), ""))),
                entry.mentions("owner").stream().map(Mention::id).toList(),
                entry.choice("priority", Priority.values(), Priority::id),
                entry.date("due"));
    }

    private static String path(PublishedRelease release, String ending) {
        return FileRules.REGISTER + release.version() + "." + ending;
    }
}
