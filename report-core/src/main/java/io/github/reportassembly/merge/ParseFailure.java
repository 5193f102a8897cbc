package io.github.reportassembly.merge;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.source.SourceFile;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what of a template cannot be understood. The engine's own messages list the states of its parser. */
final class ParseFailure {
    private static final Pattern ENCOUNTERED = Pattern.compile("ncountered \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ONLY = Pattern.compile("only this can be closed: \"(.+?)\"");
    private static final Pattern UNCLOSED = Pattern.compile("unclosed ([#@]?\\S+?)\\.");
    private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: #(\\w*)");
    private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(\\w*)\"");
    private static final Pattern PARAMETER = Pattern.compile("acro \"(.+?)\" has no parameter with name \"(.+?)\"");
    private static final String MANUAL = "FreeMarker's manual lists them: https://freemarker.apache.org/docs/ref.html";

    private final Configuration configuration;

    ParseFailure(Configuration configuration) {
        this.configuration = configuration;
    }

    /** @param file the template, if it can be had */
    TemplateFailure of(ParseException thrown, Optional<SourceFile> file) {
        String message = thrown.getEditorMessage() == null ? "" : thrown.getEditorMessage();
        Optional<String> template = Optional.ofNullable(thrown.getTemplateName());
        Matcher unclosed = UNCLOSED.matcher(message);
        if (unclosed.find() && file.isPresent()) {
            return unclosed(unclosed.group(1).replace("\"", ""), thrown, file.get());
        }
        return words(message).at(template, thrown.getLineNumber(), thrown.getColumnNumber());
    }

    private TemplateFailure words(String message) {
        Matcher directive = DIRECTIVE.matcher(message);
        if (directive.find()) {
            String hint = near(directive.group(1), configuration.getSupportedBuiltInDirectiveNames(), "<#", ">");
            return TemplateFailure.of("there is no <#" + directive.group(1) + ">", hint);
        }
        Matcher builtIn = BUILT_IN.matcher(message);
        if (builtIn.find()) {
            String hint = near(builtIn.group(1), configuration.getSupportedBuiltInNames(), "?", "");
            return TemplateFailure.of("there is no ?" + builtIn.group(1), hint);
        }
        Matcher parameter = PARAMETER.matcher(message);
        if (parameter.find()) {
            return TemplateFailure.of(
                    "the macro " + parameter.group(1) + " has no parameter " + parameter.group(2),
                    message.contains("names are: ")
                            ? "it has "
                                    + message.substring(message.indexOf("names are: ") + 11)
                                            .strip()
                            : "");
        }
        Matcher encountered = ENCOUNTERED.matcher(message);
        return encountered.find()
                ? encountered(encountered.group(1).replace("\\\"", "\"").strip(), message)
                : other(message);
    }

    private static TemplateFailure encountered(String token, String message) {
        Matcher only = ONLY.matcher(message);
        if (only.find()) {
            return TemplateFailure.of("\"" + only.group(1) + "\" is not closed before this \"" + token + "\"", "");
        }
        if (token.startsWith("</#")) {
            return TemplateFailure.of(
                    token + " closes nothing here", "delete it, or write the directive that it closes");
        }
        if (token.startsWith("<#else")) {
            return TemplateFailure.of(
                    token + "> has no <#if> before it",
                    "it stands between <#if …> and </#if>, or <#list …> and </#list>");
        }
        if (token.startsWith("<#")) {
            return TemplateFailure.of(token + "> cannot stand here", "");
        }
        return TemplateFailure.of(
                "\"" + token + "\" cannot stand here",
                "see whether something is missing before it, such as } or > or a quotation mark");
    }

    /** An opening directive without its end, which the engine notices only where the template ends. */
    private static TemplateFailure unclosed(String name, ParseException thrown, SourceFile file) {
        Optional<String> template = Optional.ofNullable(thrown.getTemplateName());
        int at = lastOpen(file.text(), "<" + name, "</" + name);
        if (at < 0) {
            return TemplateFailure.of("\"" + name + "\" is not closed before the template ends", "")
                    .at(template, thrown.getLineNumber(), thrown.getColumnNumber());
        }
        int line = 1;
        for (int i = file.text().indexOf('\n');
                i >= 0 && i < at;
                i = file.text().indexOf('\n', i + 1)) {
            line++;
        }
        return TemplateFailure.of("<" + name + "> is not closed", "write </" + name + "> where it ends")
                .at(template, line, at - file.lineStart(line) + 1);
    }

    /** Where the outermost opening stands that has no end of its own; -1 if none is found. */
    private static int lastOpen(String text, String opening, String closing) {
        int open = 0;
        for (int at = text.length() - 1; at >= 0; at--) {
            if (text.startsWith(closing, at)) {
                open++;
            } else if (text.startsWith(opening, at)) {
                open--;
                if (open < 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static String near(String word, Set<?> known, String before, String after) {
        Set<String> names = new TreeSet<>();
        known.forEach(name -> names.add((String) name));
        return Nearest.to(word, names)
                .map(name -> "did you mean " + before + name + after + "?")
                .orElse(MANUAL);
    }

    /** The first sentence. */
    private static TemplateFailure other(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        int end = line.indexOf(". ");
        return TemplateFailure.of("this cannot be understood: " + (end < 0 ? line : line.substring(0, end)), "");
    }
}
