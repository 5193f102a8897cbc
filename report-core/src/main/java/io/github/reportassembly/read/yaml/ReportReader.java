package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a whole report from its folder.
 *
 * <p>Every mistake is reported, and reading goes on. A file that cannot be read gives one message and costs only what
 * stands in it; {@link Report#unread()} then says what that may be. Rules that compare files with each other are not
 * checked here.
 */
public final class ReportReader {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private static final Map<String, String> LIST_PREFIXES = Map.of(
            "sources",
            "src-",
            "requests",
            "rfi-",
            "prior-recommendations",
            "pri-",
            "glossary",
            "term-",
            "meetings",
            "meet-");

    private final ReportFolder folder;
    private final MarkdownReader markdown;
    private final DiagnosticSink sink;
    private final SourceFiles files;

    /** Folders that lines of report.yaml probably mean, which has been said there. */
    private final Set<String> meantFolders = new LinkedHashSet<>();

    public ReportReader(ReportFolder folder, MarkdownReader markdown, DiagnosticSink sink) {
        this.folder = folder;
        this.markdown = markdown;
        this.sink = sink;
        this.files = new SourceFiles(folder, sink);
    }

    /** The report; empty if {@code report.yaml} cannot be read. All other files are read even so. */
    public Optional<Report> read() {
        folder.problems().forEach(sink::report);
        Optional<YamlMap> facts = files.yaml(FileRules.REPORT, new FieldType.Group(ReportSchema.REPORT));
        Reading reading = new Reading(markdown, "");
        List<String> names =
                facts.map(map -> listed(new Fields(reading, map, "report"))).orElse(FileRules.chapterFolders(folder));
        List<Chapter> chapters = new ChaptersReader(files, markdown, sink).read(names);
        ListReader lists = lists(names);
        List<PublishedRelease> releases = new RegisterReader(files).releases(reading);
        Set<String> chaptersOrMeant = new LinkedHashSet<>(names);
        chaptersOrMeant.addAll(meantFolders);
        if (facts.isPresent() && names.isEmpty()) {
            // Without chapters there is nothing to print, and all that they would hold would be called unknown.
            return Optional.empty();
        }
        FileRules.reportUnknown(folder, chaptersOrMeant, sink);
        noteMisnamed();
        return facts.map(map -> report(reading, map, chapters, lists, releases));
    }

    /** What a file with a wrong ending holds is not called unknown as well. */
    private void noteMisnamed() {
        for (String path : folder.files()) {
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            int dot = name.indexOf('.');
            if (dot > 0 && !name.endsWith(".yaml") && !path.startsWith(FileRules.REGISTER)) {
                String stem = FileRules.fitting(name.substring(0, dot));
                if (FileRules.isItemName(stem)) {
                    files.unreadId(stem);
                } else if (LIST_PREFIXES.containsKey(stem) && name.endsWith(".yml")) {
                    files.unreadPrefix(LIST_PREFIXES.get(stem));
                }
            }
        }
    }

    /** The chapters of the report that have a folder, each once. */
    private List<String> listed(Fields report) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> present = new LinkedHashSet<>(FileRules.chapterFolders(folder));
        List<Mention> lines = report.mentions("chapters");
        MeantFolder folders = new MeantFolder(lines.stream().map(Mention::id).toList(), present);
        for (Mention chapter : lines) {
            if (!present.contains(chapter.id())) {
                Diagnostic missing = Diagnostic.at(
                        chapter.span(), DiagnosticCode.MISSING_FILE, "there is no chapter folder " + chapter.id());
                Optional<String> meant = folders.of(chapter.id());
                meant.ifPresent(meantFolders::add);
                sink.report(missing.withHint(
                        meant.map(near -> "did you mean " + near + "? A folder and its line here have one name")
                                .orElse("make the folder with chapter.yaml and chapter.md in it")));
                files.unreadId("sec-" + chapter.id());
                List.of("sec-", "fig-", "tbl-", "rec-", "fnd-", "src-").forEach(files::unreadPrefix);
            } else if (!names.add(chapter.id())) {
                sink.report(Diagnostic.at(
                                chapter.span(),
                                DiagnosticCode.DUPLICATE_ID,
                                chapter.id() + " stands in this list a second time")
                        .withHint("keep one of them"));
            }
        }
        return new ArrayList<>(names);
    }

    private ListReader lists(List<String> chapters) {
        ListReader lists = new ListReader();
        List<String> places = new ArrayList<>(chapters);
        places.add(0, "");
        for (String place : places) {
            Reading reading = new Reading(markdown, place);
            String prefix = place.isEmpty() ? "" : place + "/";
            list(prefix + FileRules.SOURCES, "src-", ListSchema.SOURCES)
                    .ifPresent(map -> lists.addSources(reading, map));
            list(prefix + FileRules.REQUESTS, "rfi-", ListSchema.REQUESTS)
                    .ifPresent(map -> lists.addRequests(reading, map));
            list(prefix + FileRules.PRIOR_RECOMMENDATIONS, "pri-", ListSchema.PRIOR_RECOMMENDATIONS)
                    .ifPresent(map -> lists.addPriorRecommendations(reading, map));
            list(prefix + FileRules.GLOSSARY, "term-", ListSchema.GLOSSARY)
                    .ifPresent(map -> lists.addTerms(reading, map));
            list(prefix + FileRules.MEETINGS, "meet-", ListSchema.MEETINGS)
                    .ifPresent(map -> lists.addMeetings(reading, map));
        }
        list(FileRules.ERRATA, "", ListSchema.ERRATA).ifPresent(map -> lists.addErrata(new Reading(markdown, ""), map));
        return lists;
    }

    private Optional<YamlMap> list(String path, String prefix, FieldType type) {
        if (!folder.contains(path)) {
            return Optional.empty();
        }
        Optional<YamlMap> map = files.yaml(path, type);
        if (map.isEmpty()) {
            files.unreadPrefix(prefix);
        }
        map.ifPresent(entries -> {
            noteBadIds(entries, prefix);
            checkOrder(entries, prefix);
        });
        return map;
    }

    /** What was probably meant by an id that can be none is not called unknown as well. */
    private void noteBadIds(YamlMap map, String prefix) {
        for (YamlEntry entry : map.entries()) {
            if (!isGood(entry.name(), prefix)) {
                String id = entry.name()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
                files.unreadId(id);
                files.unreadId(prefix + id);
            }
        }
    }

    private static boolean isGood(String name, String prefix) {
        return prefix.isEmpty() ? ValueCheck.date(name).isPresent() : (KeyRule.isId(name) && name.startsWith(prefix));
    }

    /** Two branches that add in alphabetical order seldom conflict; two that add at the end mostly do. */
    private void checkOrder(YamlMap map, String prefix) {
        String before = "";
        for (YamlEntry entry : map.entries()) {
            if (!isGood(entry.name(), prefix)) {
                continue;
            }
            if (entry.name().compareTo(before) < 0) {
                sink.report(
                        Diagnostic.at(
                                        entry.key().span(),
                                        DiagnosticCode.NOT_ALPHABETICAL,
                                        entry.name() + " stands after " + before)
                                .withHint(
                                        "keep the entries in alphabetical order; then two people can add one each without a conflict"));
                return;
            }
            before = entry.name();
        }
    }

    private Report report(
            Reading reading, YamlMap map, List<Chapter> chapters, ListReader lists, List<PublishedRelease> releases) {
        Fields fields = new Fields(reading, map, "report");
        ReportFacts facts = new ReportFacts(reading, fields);
        return new Report(
                id(fields),
                fields.line("title", "report.yaml"),
                fields.line("subtitle"),
                fields.line("body", ""),
                fields.line("organisation"),
                fields.line("notice"),
                fields.words("authoritative-language")
                        .filter(language -> LANGUAGE.matcher(language).matches())
                        .orElse("en"),
                languages(fields),
                fields.group("mandate").text("text"),
                facts.lines(fields.group("mandate").group("clauses")),
                facts.lines(fields.group("goals")),
                facts.lines(fields.group("owners")),
                chapters,
                facts.numbering(),
                facts.release(),
                facts.diagnostics(),
                facts.subTeams(),
                facts.members(),
                lists.sources(),
                lists.requests(),
                lists.priorRecommendations(),
                lists.glossary(),
                lists.meetings(),
                lists.errata(),
                releases,
                files.unread(),
                map.start());
    }

    private static String id(Fields fields) {
        return fields.words("id").filter(KeyRule::isId).orElse("report");
    }

    private List<String> languages(Fields fields) {
        List<Mention> languages = fields.mentions("languages");
        List<Mention> all = new ArrayList<>(languages);
        fields.mention("authoritative-language").ifPresent(all::add);
        boolean tags = true;
        for (Mention language : all) {
            if (!LANGUAGE.matcher(language.id()).matches()) {
                tags = false;
                sink.report(Diagnostic.at(
                                language.span(),
                                DiagnosticCode.UNKNOWN_LANGUAGE,
                                "\"" + ValueCheck.cut(language.id()) + "\" is no language tag")
                        .withHint("write it as in en, fr or zh"));
            }
        }
        Optional<Mention> authoritative = fields.mention("authoritative-language");
        if (tags
                && !languages.isEmpty()
                && authoritative.isPresent()
                && languages.stream()
                        .map(Mention::id)
                        .noneMatch(authoritative.get().id()::equals)) {
            sink.report(Diagnostic.at(
                            languages.get(0).span(),
                            DiagnosticCode.UNKNOWN_LANGUAGE,
                            "languages does not name "
                                    + ValueCheck.cut(authoritative.get().id()) + ", the authoritative language")
                    .withHint("write " + ValueCheck.cut(authoritative.get().id()) + " first in the list, or correct"
                            + " authoritative-language"));
        }
        if (languages.size() > 1) {
            sink.report(Diagnostic.at(
                            languages.get(1).span(),
                            DiagnosticCode.SECOND_LANGUAGE,
                            "only the authoritative language is assembled; translations are left out")
                    .withHint("the documents are those of "
                            + fields.words("authoritative-language").orElse("en")));
        }
        return languages.stream().map(Mention::id).toList();
    }
}
