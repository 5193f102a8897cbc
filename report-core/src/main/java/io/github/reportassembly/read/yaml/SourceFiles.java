package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Unread;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.source.SourceFile;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads files for the readers of things, and remembers what stands in those that cannot be read. */
final class SourceFiles {
    private final ReportFolder folder;
    private final DiagnosticSink sink;
    private final SchemaCheck check;
    private final Set<String> unreadIds = new TreeSet<>();
    private final Set<String> unreadPrefixes = new TreeSet<>();
    private final Set<String> faulty = new TreeSet<>();

    SourceFiles(ReportFolder folder, DiagnosticSink sink) {
        this.folder = folder;
        this.sink = sink;
        this.check = new SchemaCheck(sink);
    }

    /** The same files for another reader, who remembers for itself and reports elsewhere. */
    SourceFiles reportingTo(DiagnosticSink other) {
        return new SourceFiles(folder, other);
    }

    /** Remembers what another reader could not read as well. */
    void addUnread(SourceFiles other) {
        unreadIds.addAll(other.unreadIds);
        unreadPrefixes.addAll(other.unreadPrefixes);
        faulty.addAll(other.faulty);
        faulty.addAll(other.check.faulty());
    }

    ReportFolder folder() {
        return folder;
    }

    DiagnosticSink sink() {
        return sink;
    }

    /** A file of keys and values that has been compared with its schema; empty if it cannot be read. */
    Optional<YamlMap> yaml(String path, FieldType type) {
        return folder.text(path, sink)
                .flatMap(file -> YamlParser.parse(file, folder.limits(), sink))
                .filter(root -> check.file(root, type, FileRules.isItemName(path) ? Subjects.stem(path) : ""))
                .map(YamlMap.class::cast);
    }

    /** A file of Markdown without marks of a conflict; empty if it cannot be read. */
    Optional<SourceFile> markdown(String path) {
        Optional<SourceFile> file = folder.text(path, sink);
        Optional<Diagnostic> conflict = file.flatMap(ConflictMarkers::find);
        conflict.ifPresent(sink::report);
        return conflict.isPresent() ? Optional.empty() : file;
    }

    /** The id that a file's name gives to the one thing in it; reported if it can be none. */
    String idOf(String path) {
        String id = Subjects.stem(path);
        if (!KeyRule.isId(id)) {
            sink.report(Diagnostic.at(
                            new SourceFile(path, "").beginning(),
                            DiagnosticCode.BAD_ID,
                            "\"" + ValueCheck.cut(id) + "\" cannot be an id, and this file's name gives one")
                    .withHint("if it is a copy, delete it; else rename it: small letters a to z, digits and single"
                            + " hyphens, at most 60 in all, such as " + FileRules.fitting(id) + ".yaml"));
        }
        return id;
    }

    /** Notes that the file of a thing could not be read. */
    void unreadId(String id) {
        unreadIds.add(id);
    }

    /** Notes that a file could not be read that may hold any number of things. */
    void unreadPrefix(String prefix) {
        unreadPrefixes.add(prefix);
    }

    Unread unread() {
        Set<String> fields = new TreeSet<>(faulty);
        fields.addAll(check.faulty());
        return new Unread(unreadIds, unreadPrefixes, fields);
    }
}
