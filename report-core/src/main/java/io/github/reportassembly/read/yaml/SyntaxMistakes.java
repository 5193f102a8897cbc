package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in a writer's words why a file is no YAML. The parser's own words come last, when nothing better is known. */
final class SyntaxMistakes {
    private static final String VALUE_STARTS = "@`%*&!>[{";
    private static final Pattern NO_SPACE = Pattern.compile(" *[a-z][a-z-]*:[^ /].*");
    private static final Pattern IDS = Pattern.compile("[\\[{][a-z0-9 ,.:-]*");
    private static final int QUOTED_WORDS = 30;

    private final SourceFile file;
    private final LineStructure lines;

    SyntaxMistakes(SourceFile file) {
        this.file = file;
        this.lines = new LineStructure(file);
    }

    Diagnostic explain(SyntaxProblem problem) {
        int line = file.position(problem.offset()).line();
        return stray(line)
                .or(() -> valueStart(problem))
                .or(() -> quotes(problem))
                .or(() -> colon(problem))
                .or(() -> indentation(problem))
                .orElseGet(() -> inParsersWords(problem));
    }

    static Diagnostic anchor(SourceSpan span, boolean scalar, String key) {
        if (scalar) {
            return valueStart(span, '&', key);
        }
        return Diagnostic.at(span, DiagnosticCode.YAML_ALIAS, "names for values (&) are not used in reports")
                .withHint("delete the & and its name, and write the value out where it is needed");
    }

    static Diagnostic tag(SourceSpan span, String key) {
        if (span.file().text().startsWith("!!", span.start())) {
            return Diagnostic.at(span, DiagnosticCode.YAML_TAG, "types (!!) are not used in reports")
                    .withHint("delete it; every value is read as its field asks");
        }
        return valueStart(span, '!', key);
    }

    /** {@code 1 space}, {@code 2 spaces}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private Optional<Diagnostic> stray(int problemLine) {
        for (int number = 1; number <= Math.min(problemLine, lines.size()); number++) {
            SourceLine line = lines.line(number);
            if (line.kind() == SourceLine.Kind.STRAY && hasNoSpace(number)) {
                return Optional.of(noSpaceIn(number));
            }
            if (line.kind() == SourceLine.Kind.STRAY && line.header() > 0) {
                String message = "this line looks like text of " + line.path() + " (line " + line.header()
                        + ") but is not indented";
                int missing = line.textIndent() - line.indent();
                return Optional.of(at(number, DiagnosticCode.TEXT_NOT_INDENTED, message)
                        .withHint("put " + count(missing, line.indent() == 0 ? "space" : "more space") + " before it"));
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> valueStart(SyntaxProblem problem) {
        int number = file.position(problem.context()).line();
        if (!isValueStart(number, problem.context())) {
            number = file.position(problem.offset()).line();
        }
        SourceLine line = lines.line(number);
        int start = file.lineStart(number) + line.value();
        if (line.kind() != SourceLine.Kind.KEY || !isValueStart(number, start)) {
            return Optional.empty();
        }
        SourceSpan span = file.span(start, start + 1);
        String value = file.line(number).substring(line.value()).strip();
        if (IDS.matcher(value).matches()) {
            String end = value.charAt(0) == '[' ? "]" : "}";
            return Optional.of(Diagnostic.at(span, DiagnosticCode.YAML_SYNTAX, "this list is not closed")
                    .withHint("put " + end + " at its end"));
        }
        if (value.charAt(0) == '*' && value.indexOf(' ') < 0) {
            return Optional.of(Diagnostic.at(
                            span, DiagnosticCode.YAML_ALIAS, "references to other values (*) are not used in reports")
                    .withHint("write the value out; put emphasis in double quotes"));
        }
        return Optional.of(valueStart(span, value.charAt(0), lines.key(number)));
    }

    private boolean isValueStart(int number, int offset) {
        SourceLine line = lines.line(number);
        return line.kind() == SourceLine.Kind.KEY
                && offset == file.lineStart(number) + line.value()
                && offset < file.text().length()
                && VALUE_STARTS.indexOf(file.text().charAt(offset)) >= 0;
    }

    private static Diagnostic valueStart(SourceSpan span, char start, String key) {
        return Diagnostic.at(
                        span.file().span(span.start(), span.start() + 1),
                        DiagnosticCode.YAML_START,
                        "a value cannot begin with " + start)
                .withHint("write `" + key + ": |` and put the text on the next line, two spaces in");
    }

    private Optional<Diagnostic> quotes(SyntaxProblem problem) {
        String text = file.text();
        char context = problem.context() < text.length() ? text.charAt(problem.context()) : ' ';
        if ((context == '"' || context == '\'') && problem.words().contains("end of stream")) {
            return Optional.of(Diagnostic.at(
                            file.span(problem.context(), problem.context() + 1),
                            DiagnosticCode.YAML_SYNTAX,
                            "this quotation mark is never closed")
                    .withHint("put " + context + " at the end of the value"));
        }
        if (context == '"' && problem.words().contains("escape")) {
            return Optional.of(Diagnostic.at(
                            file.span(problem.offset(), problem.offset() + 1),
                            DiagnosticCode.YAML_SYNTAX,
                            "in double quotes \\ has a meaning of its own")
                    .withHint("write it twice: \\\\"));
        }
        int number = file.position(problem.offset()).line();
        SourceLine line = lines.line(number);
        int start = file.lineStart(number) + line.value();
        if (line.kind() == SourceLine.Kind.KEY && start < problem.offset() && "\"'".indexOf(text.charAt(start)) >= 0) {
            return Optional.of(Diagnostic.at(
                            file.span(problem.offset(), problem.offset() + 1),
                            DiagnosticCode.YAML_SYNTAX,
                            "there is text after the closing quotation mark")
                    .withHint("put the whole value in one pair of quotes, and write \\\" for a quote in it"));
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> colon(SyntaxProblem problem) {
        int number = file.position(problem.offset()).line();
        SourceLine line = lines.line(number);
        if (!problem.words().contains("mapping values are not allowed") || line.kind() != SourceLine.Kind.KEY) {
            return Optional.empty();
        }
        int value = file.lineStart(number) + line.value();
        if (problem.offset() < value) {
            return Optional.empty();
        }
        String key = lines.key(number);
        String hint = "put the " + key + " in straight double quotes: " + key + ": \""
                + shortened(file.line(number).substring(line.value())) + "\"";
        return Optional.of(Diagnostic.at(
                        file.span(problem.offset(), problem.offset() + 1),
                        DiagnosticCode.YAML_COLON,
                        "a second colon in " + Subjects.field(file.path(), line.path()))
                .withHint(hint));
    }

    /** The first words of a value, without curly quotes around it. */
    private static String shortened(String value) {
        String words = value.strip()
                .replaceAll("^[\u201C\u201D\u201E]|[\u201C\u201D]$", "")
                .replace("\"", "\\\"");
        if (words.length() <= QUOTED_WORDS) {
            return words;
        }
        int end = words.lastIndexOf(' ', QUOTED_WORDS);
        return words.substring(0, end > 0 ? end : QUOTED_WORDS) + " …";
    }

    private boolean hasNoSpace(int number) {
        return NO_SPACE.matcher(file.line(number)).matches();
    }

    private Diagnostic noSpaceIn(int number) {
        int colon = file.lineStart(number) + file.line(number).indexOf(':');
        return Diagnostic.at(
                        file.span(colon, colon + 1), DiagnosticCode.YAML_SYNTAX, "there is no space after this colon")
                .withHint("put one space after it");
    }

    private Optional<Diagnostic> indentation(SyntaxProblem problem) {
        int number = file.position(problem.offset()).line();
        SourceLine line = lines.line(number);
        boolean fits = problem.words().contains("expected <block end>")
                || problem.words().contains("mapping values are not allowed")
                || problem.words().contains("block sequence entries are not allowed");
        if (!fits || (line.kind() != SourceLine.Kind.KEY && line.kind() != SourceLine.Kind.ITEM)) {
            return Optional.empty();
        }
        for (int above = number - 1; above >= 1; above--) {
            SourceLine neighbour = lines.line(above);
            if (neighbour.kind() == SourceLine.Kind.KEY) {
                String hint = "put it as far in as the line that it belongs beside; " + lines.key(above) + " (line "
                        + above + ") stands after " + count(neighbour.indent(), "space");
                return Optional.of(
                        at(number, DiagnosticCode.BAD_INDENT, "this line's indentation fits no line above it")
                                .withHint(hint));
            }
        }
        return Optional.empty();
    }

    private Diagnostic inParsersWords(SyntaxProblem problem) {
        int number =
                file.position(Math.min(problem.context(), problem.offset())).line();
        SourceLine line = lines.line(number);
        if (line.kind() == SourceLine.Kind.STRAY) {
            return at(number, DiagnosticCode.YAML_SYNTAX, "this line is neither `key: value` nor text of the key above")
                    .withHint(
                            "for text of several lines write | after the key's colon and put all lines two spaces in");
        }
        int offset = Math.min(problem.offset(), file.text().length());
        String words = problem.words().replace('\n', ' ').strip();
        return Diagnostic.at(
                        file.span(offset, offset), DiagnosticCode.YAML_SYNTAX, "this cannot be read as YAML: " + words)
                .withHint("look at this line and the one above for a missing quote, colon or space");
    }

    private Diagnostic at(int line, DiagnosticCode code, String message) {
        int start = file.lineStart(line);
        return Diagnostic.at(file.span(start, start + file.line(line).length()), code, message);
    }
}
