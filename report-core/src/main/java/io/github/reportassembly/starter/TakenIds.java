package io.github.reportassembly.starter;

import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids that something new cannot have: those of things that are there, and of all that was ever published. */
final class TakenIds {
    /** Folders in a report that are no chapters. */
    private static final List<String> FOLDERS =
            List.of("register", "templates", "translations", "figures", "src", "target");

    private static final Pattern SECTION = Pattern.compile("\\{#sec-([a-z0-9-]+)");

    private final Set<String> folders = new TreeSet<>(FOLDERS);
    private final Set<String> items = new TreeSet<>();

    private TakenIds() {}

    static TakenIds of(ReportFolder files, Optional<Report> report) {
        TakenIds taken = new TakenIds();
        for (String path : files.files()) {
            String lower = path.toLowerCase(Locale.ROOT);
            int slash = lower.indexOf('/');
            if (slash > 0) {
                taken.folders.add(lower.substring(0, slash));
            }
            int dot = lower.lastIndexOf('.');
            if (lower.endsWith("/chapter.md")) {
                files.text(path, diagnostic -> {}).ifPresent(file -> taken.addSections(file.text()));
            }
            taken.items.add(lower.substring(lower.lastIndexOf('/') + 1, dot < slash ? lower.length() : dot));
        }
        report.ifPresent(taken::addPublished);
        return taken;
    }

    /** A chapter is also a section of its name. */
    private void addSections(String text) {
        Matcher section = SECTION.matcher(text);
        while (section.find()) {
            folders.add(section.group(1));
        }
    }

    private void addPublished(Report report) {
        for (PublishedRelease release : report.releases()) {
            items.addAll(release.numbers().keySet());
            for (String id : release.numbers().keySet()) {
                if (id.startsWith("sec-")) {
                    folders.add(id.substring("sec-".length()));
                }
            }
        }
    }

    boolean isChapter(String id) {
        return folders.contains(id);
    }

    boolean isItem(String id) {
        return items.contains(id);
    }
}
