package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.PublishedRelease;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The order of releases, which comes from what each follows and never from comparing version strings. One that follows
 * something missing, or itself, is reported and left out.
 */
final class RegisterOrder {
    private final SourceFiles files;
    private final Map<String, PublishedRelease> byVersion = new TreeMap<>();

    RegisterOrder(SourceFiles files, List<PublishedRelease> releases) {
        this.files = files;
        releases.forEach(release -> byVersion.put(release.version(), release));
    }

    List<PublishedRelease> releases() {
        Set<PublishedRelease> ordered = new LinkedHashSet<>();
        List<PublishedRelease> left = new ArrayList<>(byVersion.values());
        boolean found = true;
        while (found) {
            found = left.removeIf(release -> isReady(release, ordered) && ordered.add(release));
        }
        for (PublishedRelease release : left) {
            files.unreadId(FileRules.REGISTER + release.version());
            explain(release);
        }
        return List.copyOf(ordered);
    }

    /** What restores a file of the register: a release's tag has its version as its name. */
    static String restore(String version) {
        return restoreFile(version, FileRules.REGISTER + version + ".yaml");
    }

    /** What restores a file that a release wrote. */
    static String restoreFile(String version, String path) {
        return "restore the file from Git: git checkout " + version + " -- " + path;
    }

    private boolean isReady(PublishedRelease release, Set<PublishedRelease> ordered) {
        return release.follows().keySet().stream()
                .map(byVersion::get)
                .allMatch(before -> before != null && ordered.contains(before));
    }

    private void explain(PublishedRelease release) {
        for (String before : release.follows().keySet()) {
            if (!byVersion.containsKey(before)) {
                if (!files.unread().mayHoldRelease(before)) {
                    damaged(
                            release,
                            "this release follows " + before + ", and register/" + before + ".yaml is missing",
                            before);
                }
                return;
            }
        }
        if (release.follows().containsKey(release.version())) {
            damaged(release, "this release follows itself", release.version());
        }
        // Else one of those that it follows has been explained, or they follow each other.
    }

    private void damaged(PublishedRelease release, String message, String version) {
        files.sink()
                .report(Diagnostic.at(release.span(), DiagnosticCode.DAMAGED_REGISTER, message)
                        .withHint(restore(version)));
    }
}
