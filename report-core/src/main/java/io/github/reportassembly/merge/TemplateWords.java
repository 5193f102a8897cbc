package io.github.reportassembly.merge;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import java.util.List;
import java.util.Map;

/** The methods that templates call: home and echo of a text, phrases, counted things and words between things. */
final class TemplateWords {
    /** Stand for markup while it is put into a phrase; the text gate lets no such character in. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';

    private final Phrases phrases;
    private final Wording wording;

    TemplateWords(Phrases phrases) {
        this.phrases = phrases;
        this.wording = new Wording(phrases);
    }

    Map<String, Object> methods() {
        return Map.of(
                "quoted", method("quoted", this::quoted),
                "home", method("home", arguments -> unit("home", arguments).placed(true)),
                "echo", method("echo", arguments -> unit("echo", arguments).placed(false)),
                "t", method("t", this::phrase),
                "count", method("count", this::count),
                "separator", method("separator", this::separator));
    }

    /** What a method does with its arguments. */
    private interface Body {
        Object call(List<?> arguments) throws TemplateModelException;
    }

    private static TemplateMethodModelEx method(String name, Body body) {
        return arguments -> {
            if (arguments.isEmpty()) {
                throw new RefusedCall(name + "(…) stands without anything in its brackets", "");
            }
            return body.call(arguments);
        };
    }

    private static Unit unit(String method, List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.get(0) instanceof Unit unit) {
            return unit;
        }
        if (arguments.size() == 1 && arguments.get(0) == null) {
            throw RefusedCall.absent(method);
        }
        throw new RefusedCall(
                method + "(…) needs one text of the sources", "docs/templates.md says which fields are texts");
    }

    private Object phrase(List<?> arguments) throws TemplateModelException {
        String key = string(arguments.get(0));
        Object[] values = new Object[arguments.size() - 1];
        boolean markup = false;
        for (int i = 0; i < values.length; i++) {
            Object argument = arguments.get(i + 1);
            markup |= argument instanceof Markup && !(argument instanceof Unit);
            values[i] = argument instanceof Markup && !(argument instanceof Unit)
                    ? BEGIN + Integer.toString(i + 1) + END
                    : isolated(string(argument));
        }
        if (!phrases.has(key)) {
            throw new RefusedCall(
                    "there is no phrase " + key + " in the labels of " + phrases.language(),
                    Nearest.to(key, phrases.keys())
                            .map(near -> "did you mean " + near + "?")
                            .orElse("labels/" + phrases.language() + ".properties lists them"));
        }
        String text = phrases.text(key, values);
        return markup ? marked(text, arguments) : text;
    }

    /** In text from right to left each number and code stands by itself, or its pieces would change places. */
    private String isolated(String value) {
        boolean code = !value.isEmpty() && value.chars().allMatch(c -> c > ' ' && c < 127);
        return phrases.rightToLeft() && code ? "\u2066" + value + "\u2069" : value;
    }

    private static Markup marked(String text, List<?> arguments) throws TemplateModelException {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
            int end = text.indexOf(END, begin);
            int index = Integer.parseInt(text, begin + 1, end, 10);
            marked.append(VocabularyFormat.escape(text.substring(from, begin)));
            marked.append(VocabularyFormat.INSTANCE.getMarkupString((Markup) arguments.get(index)));
            from = end + 1;
        }
        return new Markup(
                null,
                marked.append(VocabularyFormat.escape(text.substring(from))).toString());
    }

    private Object count(List<?> arguments) throws TemplateModelException {
        return wording.count(string(arguments.get(0)), number(arguments, 1));
    }

    private Object separator(List<?> arguments) throws TemplateModelException {
        int index = number(arguments, 0);
        if (index == 0) {
            return "";
        }
        int size = number(arguments, 1);
        return arguments.size() > 2
                ? wording.separator(index, size, string(arguments.get(2)))
                : wording.separator(index, size);
    }

    /** Words between the quotation marks of the language; a text of the sources stands between them as an echo. */
    private Object quoted(List<?> arguments) throws TemplateModelException {
        if (arguments.get(0) instanceof Unit unit) {
            String marked = wording.quoted(Character.toString(BEGIN) + 1 + END);
            return marked(marked, List.of("", unit.placed(false)));
        }
        return wording.quoted(string(arguments.get(0)));
    }

    private static int number(List<?> arguments, int at) throws TemplateModelException {
        if (arguments.size() > at && arguments.get(at) instanceof TemplateNumberModel number) {
            return number.getAsNumber().intValue();
        }
        throw new RefusedCall("the value at place " + (at + 1) + " in the brackets is to be a number", "");
    }

    private static String string(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        throw argument == null
                ? new RefusedCall(
                        "a value for this phrase is not there",
                        "write <#if …??>…</#if> around it, with its name before ??")
                : new RefusedCall("a phrase and its values are texts or numbers", "");
    }
}
