package io.github.reportassembly.locate;

import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.export.data.PlaceMap;
import io.github.reportassembly.export.data.PlaceMapFile;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.register.NumberFate;
import io.github.reportassembly.register.Successor;
import io.github.reportassembly.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Answers where something that a version printed stands in the sources. */
final class Locator {
    private final Merged merged;
    private final DiagnosticSink sink;

    Locator(Merged merged, DiagnosticSink sink) {
        this.merged = merged;
        this.sink = sink;
    }

    /**
     * The place; empty, with a diagnostic that names the nearest one, if there is none.
     *
     * @param release the version to look in, unless the query names one; empty for the version at hand
     * @param current the places of the version at hand, which must be laid out for that
     */
    Optional<FoundPlace> find(String words, Optional<String> release, Supplier<PlaceMap> current) {
        if (words.isBlank()) {
            return refuse(
                    "nothing to find was given",
                    "say it as people cite it: -Dreport.find=\"Recommendation 7.2 of draft 1\" or \"page 20 line 14\"");
        }
        Phrases phrases = merged.phrases();
        PlaceQuery query = PlaceQuery.of(words, phrases, merged.report().releases());
        Optional<String> version = query.release().or(() -> release);
        Optional<PublishedRelease> published = version.flatMap(merged.register()::release);
        if (version.isPresent() && published.isEmpty()) {
            String versions = merged.report().releases().stream()
                    .map(PublishedRelease::version)
                    .collect(Collectors.joining(", "));
            return refuse(
                    "there is no release " + version.get(),
                    versions.isEmpty() ? "nothing was released so far" : "the releases are " + versions);
        }
        Optional<PlaceMap> map = published.isPresent() ? map(published.get()) : Optional.of(current.get());
        return map.flatMap(places -> find(places, query, published));
    }

    private Optional<PlaceMap> map(PublishedRelease release) {
        String path = "register/" + release.version() + "." + PlaceMapFile.ENDING;
        Optional<PlaceMap> map = merged.folder().contains(path)
                ? merged.folder().text(path, sink).map(SourceFile::text).flatMap(PlaceMapFile::read)
                : Optional.empty();
        if (map.isEmpty()) {
            refuse(
                    "the lines of " + release.version() + " cannot be looked up: " + path
                            + " is missing or cannot be read",
                    "restore the file from Git: git checkout " + release.version() + " -- " + path);
        }
        return map;
    }

    private Optional<FoundPlace> find(PlaceMap map, PlaceQuery query, Optional<PublishedRelease> release) {
        if (!query.page().isEmpty()) {
            return line(map, query, release);
        }
        List<PlaceMap.Thing> things = map.things().stream()
                .filter(thing -> query.kind().isEmpty() || isKind(thing, query.kind()))
                .toList();
        Optional<PlaceMap.Thing> thing = things.stream()
                .filter(one -> one.number().equalsIgnoreCase(query.number())
                        || one.id().equals(query.number()))
                .findFirst();
        if (thing.isPresent()) {
            return thing.map(found -> place(map, found, release));
        }
        boolean paragraph = query.kind().isEmpty() || query.kind().equals(PlaceQuery.PARAGRAPH);
        Optional<PlaceMap.Line> line = map.lines().stream()
                .filter(one -> paragraph
                        && !one.paragraph().isEmpty()
                        && one.paragraph().equals(query.number()))
                .findFirst();
        return line.isPresent() ? line.map(found -> place(map, found, release)) : unknown(map, query, things);
    }

    /** What people call a recommendation may be a suggestion, and an appendix a chapter. */
    private static boolean isKind(PlaceMap.Thing thing, String kind) {
        return thing.kind().equals(kind)
                || (kind.equals("recommendation") && thing.kind().equals("suggestion"))
                || (kind.equals("chapter") && thing.kind().equals("appendix"));
    }

    private Optional<FoundPlace> line(PlaceMap map, PlaceQuery query, Optional<PublishedRelease> release) {
        List<PlaceMap.Line> page = map.lines().stream()
                .filter(line -> line.page().equalsIgnoreCase(query.page()))
                .toList();
        Optional<PlaceMap.Line> found = page.stream()
                .filter(line -> line.number() == query.line() || query.line() == 0)
                .findFirst();
        if (found.isPresent()) {
            return found.map(line -> place(map, line, release));
        }
        if (page.isEmpty()) {
            List<String> pages =
                    map.lines().stream().map(PlaceMap.Line::page).distinct().toList();
            return refuse(
                    map.version() + " has no lines on a page " + query.page(),
                    pages.isEmpty()
                            ? "it has no lines at all"
                            : "its pages with lines are " + pages.get(0) + " to " + pages.get(pages.size() - 1));
        }
        int nearest = page.stream()
                .map(PlaceMap.Line::number)
                .min(Comparator.comparing(number -> Math.abs(number - query.line())))
                .orElseThrow();
        return refuse(
                "page " + query.page() + " of " + map.version() + " has no line " + query.line(),
                "the nearest is line " + nearest);
    }

    private Optional<FoundPlace> unknown(PlaceMap map, PlaceQuery query, List<PlaceMap.Thing> things) {
        List<String> known = new ArrayList<>();
        for (PlaceMap.Thing thing : things.isEmpty() ? map.things() : things) {
            known.add(thing.number());
            known.add(thing.id());
        }
        if (things.isEmpty() || query.kind().isEmpty()) {
            map.lines().stream().map(PlaceMap.Line::paragraph).distinct().forEach(known::add);
        }
        known.removeIf(String::isEmpty);
        return refuse(
                map.version() + " printed no " + (query.kind().isEmpty() ? "" : query.kind() + " ") + query.number(),
                Nearest.to(query.number(), known)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("look for a number as it is printed, for \"¶ 3.12\", \"page 20 line 14\" or an id"));
    }

    private FoundPlace place(PlaceMap map, PlaceMap.Thing thing, Optional<PublishedRelease> release) {
        String key = "reference." + thing.kind() + ".one";
        String what = merged.phrases().has(key) && !thing.number().isEmpty()
                ? merged.phrases().text(key, thing.number())
                : thing.id();
        return new FoundPlace(
                map.version(),
                what,
                thing.id(),
                thing.file(),
                thing.line(),
                commit(release),
                release.map(found -> since(found, thing.number())).orElse(""));
    }

    private FoundPlace place(PlaceMap map, PlaceMap.Line line, Optional<PublishedRelease> release) {
        Phrases phrases = merged.phrases();
        String what = phrases.text("field.page") + " " + line.page() + ", " + phrases.text("locate.line") + " "
                + line.number()
                + (line.paragraph().isEmpty() ? "" : ", " + phrases.text("layout.paragraph", line.paragraph()));
        String name = line.file().substring(line.file().lastIndexOf('/') + 1);
        boolean item = name.startsWith("rec-") || name.startsWith("fnd-") || name.startsWith("min-");
        return new FoundPlace(
                map.version(),
                what,
                item ? name.substring(0, name.lastIndexOf('.')) : "",
                line.file(),
                line.sourceLine(),
                commit(release),
                "");
    }

    private String commit(Optional<PublishedRelease> release) {
        return release.map(PublishedRelease::commit).orElse(merged.facts().commit());
    }

    private String since(PublishedRelease release, String number) {
        Optional<NumberFate> fate = merged.register().concordance().forward().stream()
                .filter(one ->
                        one.release().equals(release.version()) && one.number().equals(number))
                .findFirst();
        return fate.map(found -> found.operation().map(LineageOperation::id).orElse("not told")
                        + (found.now().isEmpty()
                                ? ""
                                : ", now "
                                        + found.now().stream()
                                                .map(Successor::number)
                                                .collect(Collectors.joining(", ")))
                        + (found.reasons().isEmpty() ? "" : ": " + found.reasons()))
                .orElse("");
    }

    private <T> Optional<T> refuse(String message, String hint) {
        sink.report(Diagnostic.of(DiagnosticCode.NOT_LOCATED, message).withHint(hint));
        return Optional.empty();
    }
}
