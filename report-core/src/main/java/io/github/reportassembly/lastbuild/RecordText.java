package io.github.reportassembly.lastbuild;

import io.github.reportassembly.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a record as a file: a line for each thing, its kind in front, its parts separated by tabs. */
final class RecordText {
    private static final String BEGIN = "last build, form 1";
    private static final String END = "end";
    private static final String SETTING = "setting";
    private static final String SOURCE = "source";
    private static final String ATTACHED = "attached";
    private static final String OUTPUT = "output";
    private static final char TAB = '\t';

    private RecordText() {}

    static String of(BuildRecord build) {
        StringBuilder text = new StringBuilder();
        line(text, BEGIN);
        build.settings().forEach(setting -> line(text, SETTING, setting));
        build.sources().forEach(file -> line(text, SOURCE, file.stamp(), file.hash(), file.name()));
        for (RecordedOutput output : build.outputs()) {
            RecordedFile file = output.file();
            output.classifier()
                    .ifPresentOrElse(
                            classifier -> line(text, ATTACHED, file.stamp(), file.hash(), file.name(), classifier),
                            () -> line(text, OUTPUT, file.stamp(), file.hash(), file.name()));
        }
        build.told().forEach(told -> line(text, told.severity().id(), told.text()));
        line(text, END);
        return text.toString();
    }

    /** Empty for a text of another form, or one that breaks off. */
    static Optional<BuildRecord> read(String text) {
        List<String> settings = new ArrayList<>();
        List<RecordedFile> sources = new ArrayList<>();
        List<RecordedOutput> outputs = new ArrayList<>();
        List<LogLine> told = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() < 2
                || !lines.get(0).equals(BEGIN)
                || !lines.get(lines.size() - 1).equals(END)) {
            return Optional.empty();
        }
        for (String line : lines.subList(1, lines.size() - 1)) {
            List<String> parts = parts(line);
            Optional<Severity> severity = severity(parts.get(0));
            if (parts.get(0).equals(SETTING) && parts.size() == 2) {
                settings.add(parts.get(1));
            } else if (parts.get(0).equals(SOURCE) && parts.size() == 4) {
                sources.add(file(parts));
            } else if (parts.get(0).equals(OUTPUT) && parts.size() == 4) {
                outputs.add(new RecordedOutput(file(parts), Optional.empty()));
            } else if (parts.get(0).equals(ATTACHED) && parts.size() == 5) {
                outputs.add(new RecordedOutput(file(parts), Optional.of(parts.get(4))));
            } else if (severity.isPresent() && parts.size() == 2) {
                told.add(new LogLine(severity.get(), parts.get(1)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new BuildRecord(settings, sources, outputs, told));
    }

    private static RecordedFile file(List<String> parts) {
        return new RecordedFile(parts.get(3), parts.get(1), parts.get(2));
    }

    private static Optional<Severity> severity(String id) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(id)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    private static void line(StringBuilder text, String... parts) {
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                text.append(TAB);
            }
            escape(text, parts[i]);
        }
        text.append('\n');
    }

    private static void escape(StringBuilder text, String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case TAB -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == TAB) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                part.append(
                        switch (line.charAt(i)) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> TAB;
                            default -> line.charAt(i);
                        });
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
