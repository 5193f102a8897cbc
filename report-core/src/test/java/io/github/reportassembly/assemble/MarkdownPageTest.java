package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of docs/markdown.md are a chapter of a report that assembles without a problem; its examples of mistakes
 * give the messages that it shows. {@code -Dgolden.update=true} writes those messages anew.
 */
class MarkdownPageTest {
    private static final Path PAGE = Path.of("../docs/markdown.md");
    private static final Path REPORT = Path.of("src/test/resources/io/github/reportassembly/assemble/markdown-page");
    private static final String CHAPTER = "data-escrow/chapter.md";
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^(`{3,})(markdown|csv \\S+)\n(.*?)^\\1\n");
    private static final Pattern MISTAKE =
            Pattern.compile("(?ms)^```markdown mistake\n(.*?)^```\n\n```text\n(.*?)^```\n");

    /** What is for the time of writing is noted, as the page says. */
    private static final Set<DiagnosticCode> FOR_WRITING =
            Set.of(DiagnosticCode.MERGED_CELLS, DiagnosticCode.HIGHLIGHT, DiagnosticCode.EDITOR_NOTE);

    @TempDir
    Path folder;

    @Test
    void examplesAssembleWithoutProblems() throws IOException {
        layReport();
        AssemblyResult result = new ReportAssembler((stage, time) -> {})
                .assemble(new AssemblyRequest(
                        folder,
                        folder.resolve("target/report"),
                        "markdown",
                        "1.0-SNAPSHOT",
                        Stage.WORKING,
                        Optional.of(Instant.EPOCH),
                        PaperSize.A4,
                        EnumSet.allOf(OutputFormat.class),
                        MarkdownPageTest.class.getClassLoader(),
                        AssemblyRequest.defaultFailOn(Stage.WORKING)));
        List<Diagnostic> problems = result.diagnostics().sorted().stream()
                .filter(problem -> problem.severity(Stage.WORKING).compareTo(Severity.NOTE) > 0
                        || (isInChapter(problem) && !FOR_WRITING.contains(problem.code())))
                .toList();
        assertThat(printed(problems)).isEmpty();
        assertThat(result.files()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void mistakesGiveTheMessagesShown() throws IOException {
        String page = Files.readString(PAGE);
        String renewed = MISTAKE.matcher(page).replaceAll(mistake -> {
            String source = mistake.group(1);
            return Matcher.quoteReplacement(
                    "```markdown mistake\n" + source + "```\n\n```text\n" + messages(source) + "```\n");
        });
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, renewed);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(renewed);
        assertThat(MISTAKE.matcher(page).results()).hasSizeGreaterThan(2);
    }

    private void layReport() throws IOException {
        try (Stream<Path> files = Files.walk(REPORT)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = folder.resolve(REPORT.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        StringBuilder chapter = new StringBuilder();
        for (MatchResult example :
                EXAMPLE.matcher(Files.readString(PAGE)).results().toList()) {
            if (example.group(2).equals("markdown")) {
                chapter.append(example.group(3)).append('\n');
            } else {
                Files.writeString(
                        folder.resolve("data-escrow/" + example.group(2).substring(4)), example.group(3));
            }
        }
        Files.writeString(folder.resolve(CHAPTER), chapter);
    }

    private static boolean isInChapter(Diagnostic problem) {
        return problem.span().filter(span -> span.file().path().equals(CHAPTER)).isPresent();
    }

    private static String messages(String source) {
        DiagnosticList diagnostics = new DiagnosticList();
        SourceText text = SourceText.of(new SourceFile(CHAPTER, "# Data escrow\n\n" + source));
        new MarkdownReader(diagnostics).chapter("data-escrow", "data-escrow", text);
        return printed(diagnostics.sorted());
    }

    private static String printed(List<Diagnostic> problems) {
        DiagnosticPrinter printer = new DiagnosticPrinter(Stage.WORKING);
        return problems.stream().map(printer::print).collect(Collectors.joining());
    }
}
