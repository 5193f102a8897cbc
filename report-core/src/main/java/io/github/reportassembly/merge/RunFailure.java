package io.github.reportassembly.merge;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonExtendedHashException;
import freemarker.core.NonHashException;
import freemarker.core.NonMethodException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.StopException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.source.SourceFile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what stopped a running template. */
final class RunFailure {
    private static final Pattern NOT_FOUND =
            Pattern.compile("Template not found for name \"(.*?)\"(?: \\(normalized: \"(.*?)\"\\))?");
    private static final Pattern PARAMETER = Pattern.compile("acro \"(.+?)\", required parameter \"(.+?)\"");
    private static final Pattern NO_PARAMETER = Pattern.compile("acro \"(.+?)\" has no parameter with name \"(.+?)\"");
    private static final Pattern NO_NUMBER =
            Pattern.compile("convert this string to number: \"?(.*?)\"?$", Pattern.MULTILINE);

    private final Function<String, Optional<SourceFile>> files;
    private final Set<String> templates;

    /** @param templates names of templates that may be meant */
    RunFailure(Function<String, Optional<SourceFile>> files, Set<String> templates) {
        this.files = files;
        this.templates = templates;
    }

    /** @param environment as it was when the template stopped */
    TemplateFailure of(TemplateException thrown, Environment environment) {
        Integer line = thrown.getLineNumber();
        Integer column = thrown.getColumnNumber();
        Optional<String> template = Optional.ofNullable(thrown.getTemplateSourceName());
        TemplateFailure failure = words(thrown, environment);
        return line == null || column == null ? failure : failure.at(template, line, column);
    }

    /** A template that stops itself, of which nobody hears before it has ended. */
    static TemplateFailure of(StopException thrown) {
        return TemplateFailure.of("the template stops itself: " + thrown.getMessageWithoutStackTop(), "")
                .at(
                        Optional.ofNullable(thrown.getTemplateSourceName()),
                        thrown.getLineNumber(),
                        thrown.getColumnNumber());
    }

    private TemplateFailure words(TemplateException thrown, Environment environment) {
        String expression = thrown.getBlamedExpressionString();
        if (thrown instanceof RefusedCall refused) {
            return refused.isAbsent()
                    ? argument(thrown).map(new MissingValue(environment)::of).orElse(said(refused))
                    : said(refused);
        }
        if (thrown instanceof InvalidReferenceException && expression != null) {
            return new MissingValue(environment).of(expression);
        }
        if (thrown instanceof UnexpectedTypeException && expression != null) {
            return wrongType(thrown, expression);
        }
        return other(thrown.getMessageWithoutStackTop());
    }

    private static TemplateFailure said(RefusedCall refused) {
        return TemplateFailure.of(refused.getMessageWithoutStackTop(), refused.hint());
    }

    /** What stands in the brackets of a call, by the template's own text. */
    private Optional<String> argument(TemplateException thrown) {
        if (thrown.getLineNumber() == null || thrown.getTemplateSourceName() == null) {
            return Optional.empty();
        }
        return files.apply(thrown.getTemplateSourceName()).flatMap(file -> {
            int at = TemplatePosition.offset(file, thrown.getLineNumber(), thrown.getColumnNumber());
            int open = file.text().indexOf('(', at);
            int close = open < 0 ? -1 : file.text().indexOf(')', open);
            return close < 0
                    ? Optional.empty()
                    : Optional.of(file.text().substring(open + 1, close).strip());
        });
    }

    private static TemplateFailure wrongType(TemplateException thrown, String expression) {
        if (thrown instanceof NonBooleanException) {
            return TemplateFailure.of(
                    expression + " is neither true nor false",
                    "to ask whether it is there, write <#if " + expression + "??>");
        }
        if (thrown instanceof NonStringException || thrown instanceof NonStringOrTemplateOutputException) {
            return TemplateFailure.of(
                    expression + " is no text that can be printed",
                    "print one of its fields, or each of its entries by <#list " + expression + " as …>");
        }
        return TemplateFailure.of(expression + " is " + wanted(thrown), "docs/templates.md says what it is");
    }

    private static String wanted(TemplateException thrown) {
        if (thrown instanceof NonSequenceOrCollectionException || thrown instanceof NonSequenceException) {
            return "no list";
        }
        if (thrown instanceof NonHashException || thrown instanceof NonExtendedHashException) {
            return "nothing that has fields";
        }
        if (thrown instanceof NonNumericalException) {
            return "no number";
        }
        if (thrown instanceof NonMethodException) {
            return "no method";
        }
        return "not what is needed here";
    }

    private TemplateFailure other(String message) {
        Matcher missing = NOT_FOUND.matcher(message);
        if (missing.find()) {
            return notFound(missing.group(2) == null ? missing.group(1) : missing.group(2));
        }
        Matcher parameter = PARAMETER.matcher(message);
        if (parameter.find()) {
            return TemplateFailure.of(
                    "the macro " + parameter.group(1) + " needs a value for " + parameter.group(2), "");
        }
        Matcher unknown = NO_PARAMETER.matcher(message);
        if (unknown.find()) {
            int names = message.indexOf("names are: ");
            return TemplateFailure.of(
                    "the macro " + unknown.group(1) + " has no parameter " + unknown.group(2),
                    names < 0 ? "" : "it has " + message.substring(names + 11).strip());
        }
        Matcher number = NO_NUMBER.matcher(message);
        if (number.find()) {
            return TemplateFailure.of("\"" + number.group(1) + "\" is no number", "");
        }
        if (message.startsWith("The value you try to list")) {
            return TemplateFailure.of("this is no list, but one thing with fields", "list one of its fields");
        }
        String first = message.lines().findFirst().orElse("").strip();
        return TemplateFailure.of("this cannot be done: " + first, "");
    }

    private TemplateFailure notFound(String name) {
        if (name.contains("..")) {
            return TemplateFailure.of("templates lie within one folder, and " + name + " leads out of it", "");
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        String hint = Nearest.to(name, templates)
                .or(() -> templates.stream()
                        .filter(known -> known.endsWith("/" + file))
                        .findFirst())
                .map(near -> "did you mean " + near + "?")
                .orElse("names of templates count from the folder of the template that includes them, or begin with /");
        return TemplateFailure.of("there is no template " + name, hint);
    }
}
