package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a writer's words why a file is no YAML. The parser's own words come last, when nothing better is known. */
final class SyntaxMistakes {
    private static final String VALUE_STARTS = "@`%*&!>[{";
    private static final Pattern NO_SPACE = Pattern.compile(" *[a-z][a-z-]*:[^ /].*");
    private static final Pattern IDS = Pattern.compile("[\\[{][a-z0-9 ,.:-]*");
    private static final Pattern KEY_BELOW = Pattern.compile(" *[a-z][a-z-]*:.*");
    private static final Pattern FIELD_WITHOUT_COLON = Pattern.compile("([a-z-]+)(\\s*[：﹕=]\\s*|\\s+)(.*)");
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
                .or(() -> noBar(problem))
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

    static Diagnostic escape(SourceSpan span) {
        return Diagnostic.at(span, DiagnosticCode.YAML_SYNTAX, "in double quotes \\ has a meaning of its own")
                .withHint("write it twice: \\\\");
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
        if (line.kind() == SourceLine.Kind.KEY && file.text().startsWith("- ", start)) {
            return Optional.of(valueStart(file.span(start, start + 1), '-', lines.key(number)));
        }
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

    static Diagnostic valueStart(SourceSpan span, char start, String key) {
        Diagnostic diagnostic = Diagnostic.at(
                span.file().span(span.start(), span.start() + 1),
                DiagnosticCode.YAML_START,
                "a value cannot begin with " + start);
        if (!new FieldNames().isLine(key)) {
            return diagnostic.withHint("write `" + key + ": |` and put the text on the next line, two spaces in");
        }
        SourceFile file = span.file();
        int line = span.startPosition().line();
        String value = file.line(line).substring(span.start() - file.lineStart(line));
        return diagnostic.withHint(
                "put the whole " + key + " in double quotes: " + key + ": \"" + shortened(value) + "\"");
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
            return Optional.of(escape(file.span(problem.offset(), problem.offset() + 1)));
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

    /** Text on lines below a key that asks for none, with a colon in it. */
    private Optional<Diagnostic> noBar(SyntaxProblem problem) {
        int last = Math.min(lines.size(), file.position(problem.offset()).line());
        for (int number = last; number >= Math.max(1, last - 1); number--) {
            SourceLine line = lines.line(number);
            if (line.kind() == SourceLine.Kind.TEXT
                    && line.header() > 0
                    && file.line(line.header()).stripTrailing().endsWith(":")
                    && !KEY_BELOW.matcher(file.line(line.header() + 1)).matches()) {
                String key = lines.key(line.header());
                return Optional.of(at(
                                line.header(),
                                DiagnosticCode.YAML_SYNTAX,
                                "the text below " + key + ": needs | after the colon")
                        .withHint("write `" + key + ": |`"));
            }
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
        int above = beside(number);
        if (above == 0) {
            return Optional.empty();
        }
        if (!KeyRule.isId(lines.key(above))
                && above > 1
                && lines.line(above - 1).kind() == SourceLine.Kind.TEXT) {
            return Optional.of(notIndented(above, lines.line(above - 1)));
        }
        String hint = "put it as far in as the line that it belongs beside; " + lines.key(above) + " (line " + above
                + ") stands after " + count(lines.line(above).indent(), "space");
        return Optional.of(at(number, DiagnosticCode.BAD_INDENT, "this line's indentation fits no line above it")
                .withHint(hint));
    }

    /**
     * The line above that one was probably meant to stand beside: a key that is no field and follows a text, else the
     * key whose indentation is nearest, among equals one that has a value if this has one. 0 if there is none.
     */
    private int beside(int number) {
        SourceLine line = lines.line(number);
        boolean opens = file.line(number).stripTrailing().endsWith(":");
        int best = 0;
        int bestDistance = Integer.MAX_VALUE;
        int limit = Integer.MAX_VALUE;
        for (int above = number - 1; above >= 1 && limit > 0; above--) {
            SourceLine neighbour = lines.line(above);
            if (neighbour.kind() != SourceLine.Kind.KEY || neighbour.indent() >= limit) {
                continue;
            }
            if (best == 0 && !KeyRule.isId(lines.key(above))) {
                return above;
            }
            limit = neighbour.indent();
            boolean alike = opens == file.line(above).stripTrailing().endsWith(":");
            int distance = 2 * Math.abs(neighbour.indent() - line.indent()) + (alike ? 0 : 1);
            if (distance < bestDistance) {
                best = above;
                bestDistance = distance;
            }
        }
        return best;
    }

    private Diagnostic notIndented(int number, SourceLine text) {
        int missing = Math.max(1, text.textIndent() - lines.line(number).indent());
        String message =
                "this line looks like text of " + text.path() + " (line " + text.header() + ") but is not indented";
        return at(number, DiagnosticCode.TEXT_NOT_INDENTED, message)
                .withHint("put " + count(missing, "space") + " before it");
    }

    private Diagnostic inParsersWords(SyntaxProblem problem) {
        int number =
                file.position(Math.min(problem.context(), problem.offset())).line();
        SourceLine line = lines.line(number);
        int last = file.position(problem.offset()).line();
        for (int near = Math.max(1, number - 1); near <= last; near++) {
            Optional<Diagnostic> word = loneWord(near);
            if (word.isPresent()) {
                return word.get();
            }
        }
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

    /** A key without its colon, or an item without its hyphen or the space behind it. */
    private Optional<Diagnostic> loneWord(int number) {
        if (number > lines.size() || lines.line(number).kind() != SourceLine.Kind.STRAY) {
            return Optional.empty();
        }
        String words = file.line(number).strip();
        if (words.startsWith("-") && KeyRule.isId(words.substring(1))) {
            return Optional.of(at(number, DiagnosticCode.YAML_SYNTAX, "there is no space after this hyphen")
                    .withHint("write - " + words.substring(1)));
        }
        if (!KeyRule.isId(words)) {
            return noColon(number, words);
        }
        boolean inList = number > 1 && lines.line(number - 1).kind() == SourceLine.Kind.ITEM;
        return Optional.of(at(number, DiagnosticCode.YAML_SYNTAX, "this line is neither a key nor an item of a list")
                .withHint(inList ? "write - " + words : "put a colon at its end: " + words + ":"));
    }

    /** A field with another sign, or none, in its colon's place. */
    private Optional<Diagnostic> noColon(int number, String words) {
        Matcher field = FIELD_WITHOUT_COLON.matcher(words);
        if (!field.matches() || !new FieldNames().isField(field.group(1))) {
            return Optional.empty();
        }
        String sign = field.group(2).strip();
        String message = sign.isEmpty()
                ? "there is no colon after " + field.group(1)
                : sign + " stands after " + field.group(1) + " where a colon belongs";
        return Optional.of(at(number, DiagnosticCode.YAML_SYNTAX, message)
                .withHint("write " + field.group(1) + ": " + ValueCheck.cut(field.group(3))));
    }

    private Diagnostic at(int line, DiagnosticCode code, String message) {
        int start = file.lineStart(line);
        return Diagnostic.at(file.span(start, start + file.line(line).length()), code, message);
    }
}
