package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.validate.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case: files laid over the small report, and the messages expected of it. In a case file a line {@code === path}
 * begins a file, {@code === path delete} takes one away, {@code === expected} or {@code === expected draft} begins the
 * messages, at that stage. In {@code === path bytes} each {@code \xHH} is a byte; {@code === path times 9} writes the
 * content nine times.
 */
public final class SourceCase {
    public static final Path RESOURCES = Path.of("src/test/resources/io/github/reportassembly/read");
    private static final String MARK = "=== ";
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private final Path file;
    private final String head;
    private final String expected;
    private final Stage stage;

    public SourceCase(Path file) throws IOException {
        this.file = file;
        String text = Files.readString(file);
        int at = text.indexOf(MARK + "expected");
        int lineEnd = text.indexOf('\n', at) + 1;
        this.head = text.substring(0, lineEnd);
        this.expected = text.substring(lineEnd);
        String[] words = text.substring(at, lineEnd).strip().split(" ", -1);
        this.stage = words.length > 2 ? Stage.valueOf(words[2].toUpperCase(Locale.ROOT)) : Stage.WORKING;
    }

    static void copySmallReport(Path target) throws IOException {
        Path from = RESOURCES.resolve("small-report");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path source : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(from.relativize(source).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
            }
        }
    }

    static DiagnosticList check(Path folder) {
        DiagnosticList found = new DiagnosticList();
        new ReportReader(ReportFolder.open(folder), new MarkdownReader(found), found)
                .read()
                .ifPresent(report -> Validation.check(report, Optional.of(DATE), found));
        return found;
    }

    public String expected() {
        return expected;
    }

    /** What is said of the case when it is read and validated. */
    String actual(Path folder) throws IOException {
        lay(folder);
        return print(check(folder));
    }

    public Stage stage() {
        return stage;
    }

    /** Puts the small report into a folder, and the files of the case over it. */
    public void lay(Path folder) throws IOException {
        copySmallReport(folder);
        for (String part : head.split("(?m)^" + MARK, -1)) {
            int end = part.indexOf('\n');
            if (end > 0 && !part.startsWith("expected")) {
                apply(folder, part.substring(0, end), part.substring(end + 1));
            }
        }
    }

    public String print(DiagnosticList diagnostics) {
        StringBuilder out = new StringBuilder();
        DiagnosticPrinter printer = new DiagnosticPrinter(stage);
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            out.append(printer.print(diagnostic));
        }
        return out.toString();
    }

    public void update(String actual) throws IOException {
        Files.writeString(file, head + actual);
    }

    /** A path may hold spaces. */
    private static final Pattern FILE = Pattern.compile("(.*?)(?: (delete|bytes|times) ?([0-9]*))?");

    private static void apply(Path folder, String line, String content) throws IOException {
        Matcher words = FILE.matcher(line);
        if (!words.matches()) {
            throw new IllegalArgumentException(line);
        }
        Path target = folder.resolve(words.group(1));
        Files.createDirectories(target.getParent());
        switch (words.group(2) == null ? "" : words.group(2)) {
            case "delete" -> Files.delete(target);
            case "times" -> Files.writeString(target, content.repeat(Integer.parseInt(words.group(3))));
            case "bytes" -> Files.write(target, bytes(content));
            default -> Files.writeString(target, content);
        }
    }

    private static byte[] bytes(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < content.length()) {
            if (content.startsWith("\\x", at)) {
                out.write(Integer.parseInt(content.substring(at + 2, at + 4), 16));
                at += 4;
            } else {
                int next = content.offsetByCodePoints(at, 1);
                out.writeBytes(content.substring(at, next).getBytes(StandardCharsets.UTF_8));
                at = next;
            }
        }
        return out.toByteArray();
    }
}
