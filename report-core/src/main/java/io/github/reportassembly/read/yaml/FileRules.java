package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which files a report has (SOURCES, section 1). A file that no rule names was probably meant to be read. */
final class FileRules {
    static final String REPORT = "report.yaml";
    static final String CHAPTER = "chapter.yaml";
    static final String TEXT = "chapter.md";
    static final String SOURCES = "sources.yaml";
    static final String REQUESTS = "requests.yaml";
    static final String PRIOR_RECOMMENDATIONS = "prior-recommendations.yaml";
    static final String GLOSSARY = "glossary.yaml";
    static final String MEETINGS = "meetings.yaml";
    static final String ERRATA = "errata.yaml";
    static final String REGISTER = "register/";

    private static final Set<String> LISTS = Set.of(SOURCES, REQUESTS, PRIOR_RECOMMENDATIONS, GLOSSARY, MEETINGS);
    private static final List<String> ITEMS = List.of("rec-", "fnd-", "min-");
    private static final Set<String> OTHER_FOLDERS = Set.of("translations", "templates", "figures", "src");
    private static final Set<String> WORD_ENDINGS = Set.of("docx", "doc", "odt", "rtf", "pages");
    private static final Set<String> OTHER_ENDINGS = Set.of("png", "jpg", "jpeg", "svg", "csv", "txt", "pdf");

    private FileRules() {}

    static boolean isItem(String path, String folder, String prefix) {
        return path.startsWith(folder + "/" + prefix)
                && path.endsWith(".yaml")
                && path.indexOf('/', folder.length() + 1) < 0;
    }

    /** Whether a file's name gives the id of what stands in it. */
    static boolean isItemName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return ITEMS.stream().anyMatch(name::startsWith);
    }

    static boolean isRegister(String path) {
        return path.startsWith(REGISTER)
                && path.endsWith(".yaml")
                && !path.endsWith(".texts.yaml")
                && path.indexOf('/', REGISTER.length()) < 0;
    }

    /** Folders that look like chapters, sorted. */
    static List<String> chapterFolders(ReportFolder folder) {
        Set<String> found = new LinkedHashSet<>();
        for (String path : folder.files()) {
            int slash = path.indexOf('/');
            String name = path.substring(slash + 1);
            if (slash > 0 && (name.equals(CHAPTER) || name.equals(TEXT))) {
                found.add(path.substring(0, slash));
            }
        }
        return new ArrayList<>(found);
    }

    /** Reports files that no rule names, and chapters that the report does not list. */
    static void reportUnknown(ReportFolder folder, Set<String> chapters, DiagnosticSink sink) {
        Set<String> unlisted = new LinkedHashSet<>(chapterFolders(folder));
        unlisted.removeAll(chapters);
        for (String chapter : unlisted) {
            String path = folder.contains(chapter + "/" + CHAPTER) ? chapter + "/" + CHAPTER : chapter + "/" + TEXT;
            sink.report(unknown(path, "the chapter " + chapter + " is not among the chapters of report.yaml")
                    .withHint("add `- " + chapter + "` there, or delete the folder"));
        }
        for (String path : folder.files()) {
            int slash = path.indexOf('/');
            String top = slash < 0 ? "" : path.substring(0, slash);
            if (!unlisted.contains(top) && !OTHER_FOLDERS.contains(top)) {
                check(folder, path, top, chapters, sink);
            }
        }
    }

    private static void check(ReportFolder folder, String path, String top, Set<String> chapters, DiagnosticSink sink) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("yml")) {
            if (isMissed(folder, path, name)) {
                return;
            }
            sink.report(
                    unknown(path, "no rule names this file, and it is not read").withHint("rename it to .yaml"));
            return;
        }
        if (WORD_ENDINGS.contains(ending)) {
            sink.report(unknown(path, "documents of a word processor are not read")
                    .withHint("put the words into " + (top.isEmpty() ? "a chapter's folder, in " : "") + TEXT
                            + ", or save what is printed word for word as a PDF"));
            return;
        }
        boolean known = name.equals("README.md")
                || (OTHER_ENDINGS.contains(ending) && !isItemName(path))
                || path.contains("/figures/")
                || isKnown(path, name, top, chapters);
        if (!known) {
            Diagnostic diagnostic = unknown(path, "no rule names this file, and it is not read");
            Optional<String> near =
                    isItemName(name.toLowerCase(Locale.ROOT)) ? Optional.empty() : Nearest.to(name, known(top));
            sink.report(diagnostic.withHint(
                    near.map(meant -> "did you mean " + meant + "?").orElseGet(() -> advice(name, top, chapters))));
        }
    }

    /** Whether a file that must be there was called missing, with the hint to rename this one. */
    private static boolean isMissed(ReportFolder folder, String path, String name) {
        String wanted = path.substring(0, path.length() - ".yml".length()) + ".yaml";
        return (name.equals("report.yml") || name.equals("chapter.yml")) && !folder.contains(wanted);
    }

    private static String advice(String name, String top, Set<String> chapters) {
        String lower = name.toLowerCase(Locale.ROOT);
        int end = lower.indexOf('.') < 0 ? lower.length() : lower.indexOf('.');
        String wanted = fitting(lower.substring(0, end)) + ".yaml";
        if (ITEMS.stream().noneMatch(wanted::startsWith)) {
            return lower.endsWith(".yaml") && chapters.contains(top)
                    ? "the name of a recommendation's file begins with rec-, a finding's with fnd-, a minority"
                            + " statement's with min-"
                    : "rename or delete it; pictures go into figures/";
        }
        if (lower.indexOf(".yaml") < 0) {
            return "what has an id of its own is written as YAML, in a file " + wanted;
        }
        if (!wanted.equals(name)) {
            return "rename it to " + wanted;
        }
        return chapters.contains(top) ? "move it up into " + top + "/" : "move it into the folder of its chapter";
    }

    /** The id that is nearest to a name that can be none. */
    static String fitting(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.length() <= KeyRule.ID_LIMIT
                ? id
                : id.substring(0, KeyRule.ID_LIMIT).replaceAll("-$", "");
    }

    private static boolean isKnown(String path, String name, String top, Set<String> chapters) {
        if (top.isEmpty()) {
            return name.equals(REPORT) || name.equals(ERRATA) || LISTS.contains(name) || !name.contains(".");
        }
        if (top.equals("register")) {
            return isRegister(path) || path.endsWith(".texts.yaml") || path.endsWith(".lines.json");
        }
        boolean direct = path.length() == top.length() + 1 + name.length();
        return direct
                && chapters.contains(top)
                && (name.equals(CHAPTER)
                        || name.equals(TEXT)
                        || LISTS.contains(name)
                        || (name.endsWith(".yaml") && ITEMS.stream().anyMatch(name::startsWith)));
    }

    private static List<String> known(String top) {
        List<String> known = new ArrayList<>(List.of(SOURCES, REQUESTS, PRIOR_RECOMMENDATIONS, GLOSSARY, MEETINGS));
        known.addAll(top.isEmpty() ? List.of(REPORT, ERRATA) : List.of(CHAPTER, TEXT));
        return known;
    }

    private static Diagnostic unknown(String path, String message) {
        return Diagnostic.at(new SourceFile(path, "").beginning(), DiagnosticCode.UNKNOWN_FILE, message);
    }
}
