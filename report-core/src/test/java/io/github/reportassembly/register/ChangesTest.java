package io.github.reportassembly.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.read.yaml.SourceCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is released as draft 1; then the files below {@code now/} take their places ({@code delete} in one takes its
 * like away). Shown are the texts that the release wrote, what is said if the version stays the same, and what changed:
 * words taken out {@code ~so~}, put in {@code *so*} as is the title above a text that is gone, references in angle
 * brackets. {@code -Dgolden.update=true} rewrites them.
 */
class ChangesTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/reportassembly/register/changes");
    private static final String RELEASE = "draft-1";

    @TempDir
    Path folder;

    private final DiagnosticList found = new DiagnosticList();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhatChanged(Path file) throws IOException {
        SourceCase sourceCase = new SourceCase(file);
        sourceCase.lay(folder);
        Path later = Files.move(folder.resolve("now"), folder.resolveSibling(folder.getFileName() + "-now"));
        String texts = release();
        replace(later);
        Register register = register();
        register.checkReleased(RELEASE, found);
        String actual = texts + "--- if nobody sets the next version\n" + sourceCase.print(found);
        for (ChangeSummary changes : register.changes()) {
            actual += "--- since " + changes.release() + ", " + changes.kept() + " as they were\n"
                    + told("changed", changes.changed())
                    + told("gone", changes.gone())
                    + told("added", changes.added());
        }
        if (Boolean.getBoolean("golden.update")) {
            sourceCase.update(actual);
        } else {
            assertThat(actual).isEqualTo(sourceCase.expected());
        }
    }

    private String release() throws IOException {
        Register register = register();
        assertThat(found.sorted()).isEmpty();
        register.checkReleased(RELEASE, found);
        String texts = register.texts(RELEASE);
        Path files = Files.createDirectories(folder.resolve("register"));
        Files.writeString(files.resolve(RELEASE + ".texts.yaml"), texts);
        ReleaseHeading heading = new ReleaseHeading(RELEASE, Stage.DRAFT, LocalDate.of(2026, 3, 2), "53c9397eba47");
        Files.writeString(
                files.resolve(RELEASE + ".yaml"),
                Register.text(register.next(heading, Map.of("texts.yaml", Seal.of(texts)))));
        register().checkReleased(RELEASE, found);
        assertThat(found.sorted()).as("what is said right after the release").isEmpty();
        return texts;
    }

    private Register register() {
        Report report = new ReportReader(ReportFolder.open(folder), new MarkdownReader(found), found)
                .read()
                .orElseThrow();
        ItemNumbers numbers = ItemNumbers.of(report);
        return Register.of(report, "next", id -> numbers.number(id).map(PrintedNumber::number));
    }

    private void replace(Path later) throws IOException {
        try (Stream<Path> files = Files.walk(later)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(later.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (Files.readString(file).startsWith("delete")) {
                    Files.delete(target);
                } else {
                    Files.writeString(target, Files.readString(file));
                }
            }
        }
    }

    private static String told(String what, List<ItemChange> changes) {
        StringBuilder out = new StringBuilder();
        for (ItemChange change : changes) {
            out.append(what)
                    .append(' ')
                    .append(change.number().isEmpty() ? "" : change.number() + " ")
                    .append(change.id())
                    .append(" \"")
                    .append(change.title())
                    .append("\": ")
                    .append(change.operation().map(LineageOperation::id).orElse("untold"))
                    .append(change.movedFrom().map(from -> " from " + from).orElse(""))
                    .append(change.reason().isEmpty() ? "" : " (" + change.reason() + ")")
                    .append(change.now().stream()
                            .map(now -> " -> " + now.number() + " " + now.id())
                            .collect(Collectors.joining()))
                    .append('\n');
            change.before().forEach(line -> out.append("  - ").append(words(line)));
            change.after().forEach(line -> out.append("  + ").append(words(line)));
            change.facts()
                    .forEach(fact -> out.append("  ")
                            .append(fact.field())
                            .append(": ")
                            .append(fact.before())
                            .append(" -> ")
                            .append(fact.after())
                            .append('\n'));
        }
        return out.toString();
    }

    private static String words(List<Inline> line) {
        return line.stream().map(ChangesTest::word).collect(Collectors.joining()) + "\n";
    }

    private static String word(Inline inline) {
        if (inline instanceof Text text) {
            return text.text();
        }
        if (inline instanceof Strikethrough out) {
            return "~" + out.content().stream().map(ChangesTest::word).collect(Collectors.joining()) + "~";
        }
        if (inline instanceof Strong in) {
            return "*" + in.content().stream().map(ChangesTest::word).collect(Collectors.joining()) + "*";
        }
        if (inline instanceof Reference reference) {
            return reference.targets().stream()
                    .map(target -> "<" + target.label().id()
                            + target.release().map(release -> "@" + release).orElse("") + ">")
                    .collect(Collectors.joining());
        }
        return "<" + inline.getClass().getSimpleName() + ">";
    }
}
