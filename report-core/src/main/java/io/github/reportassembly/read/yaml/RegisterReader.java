package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads what earlier releases printed: one file a release, in the order in which they follow each other. */
final class RegisterReader {
    private final SourceFiles files;
    private final Map<String, PublishedRelease> byVersion = new TreeMap<>();

    RegisterReader(SourceFiles files) {
        this.files = files;
    }

    /** All releases, each after those that it follows; equals by version. */
    List<PublishedRelease> releases(Reading reading) {
        for (String path : files.folder().files()) {
            if (FileRules.isRegister(path)) {
                Optional<YamlMap> map = files.yaml(path, new FieldType.Group(ListSchema.REGISTER));
                if (map.isPresent()) {
                    add(release(path, new Fields(reading, map.get(), path)));
                } else {
                    files.unreadId(FileRules.REGISTER + name(path));
                }
            }
        }
        return ordered();
    }

    private PublishedRelease release(String path, Fields fields) {
        Fields numbers = fields.group("numbers");
        Map<String, PublishedNumber> published = new LinkedHashMap<>();
        for (YamlScalar id : numbers.keys()) {
            Fields entry = numbers.group(id.value());
            published.put(
                    id.value(),
                    new PublishedNumber(
                            entry.words("number").orElse(""),
                            entry.words("in").orElse(""),
                            entry.words("title").orElse(""),
                            entry.words("status").filter("withdrawn"::equals).isPresent()));
        }
        List<String> follows = new ArrayList<>();
        fields.group("follows").keys().forEach(key -> follows.add(key.value()));
        String version = fields.words("version").orElseGet(() -> name(path));
        return new PublishedRelease(
                version,
                follows,
                Collections.unmodifiableMap(published),
                fields.span().file().beginning());
    }

    private void add(PublishedRelease release) {
        String path = release.span().file().path();
        if (!release.version().equals(name(path))) {
            damaged(
                    release,
                    "this file is named " + name(path) + " and holds the numbers of " + release.version(),
                    name(path));
        } else {
            byVersion.put(release.version(), release);
        }
    }

    private static String name(String path) {
        return path.substring(FileRules.REGISTER.length(), path.length() - ".yaml".length());
    }

    private List<PublishedRelease> ordered() {
        Set<PublishedRelease> ordered = new LinkedHashSet<>();
        List<PublishedRelease> left = new ArrayList<>(byVersion.values());
        boolean found = true;
        while (found) {
            found = left.removeIf(release -> {
                boolean ready = release.follows().stream()
                        .map(byVersion::get)
                        .allMatch(before -> before != null && ordered.contains(before));
                return ready && ordered.add(release);
            });
        }
        for (PublishedRelease release : left) {
            files.unreadId(FileRules.REGISTER + release.version());
            explain(release);
        }
        return List.copyOf(ordered);
    }

    private void explain(PublishedRelease release) {
        for (String before : release.follows()) {
            if (!byVersion.containsKey(before)) {
                if (files.unread().mayHoldRelease(before)) {
                    return;
                }
                damaged(
                        release,
                        "this release follows " + before + ", and register/" + before + ".yaml is missing",
                        before);
                return;
            }
        }
        if (release.follows().contains(release.version())) {
            damaged(release, "this release follows itself", release.version());
        }
        // Else one of those that it follows has been explained, or they follow each other.
    }

    private void damaged(PublishedRelease release, String message, String restore) {
        files.unreadId(FileRules.REGISTER + release.version());
        files.sink()
                .report(Diagnostic.at(release.span(), DiagnosticCode.DAMAGED_REGISTER, message)
                        .withHint("restore the file from Git: git checkout " + restore + " -- " + FileRules.REGISTER
                                + restore + ".yaml"));
    }
}
