package io.github.reportassembly.merge;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import io.github.reportassembly.diagnostic.Nearest;
import java.util.Set;
import java.util.TreeSet;

/** Says which name of an expression is not there, and whether it never is or only not in this report. */
final class MissingValue {
    private static final String PAGE = "docs/templates.md lists what templates see";

    private final Environment environment;

    /** @param environment as it was when the value was found missing */
    MissingValue(Environment environment) {
        this.environment = environment;
    }

    /** @param expression as the template has it, such as {@code rec.titel} */
    TemplateFailure of(String expression) {
        if (!isPath(expression)) {
            return TemplateFailure.of(
                    expression + " is not there",
                    "write <#if (" + expression + ")??>…</#if> around it, or ${(" + expression
                            + ")!} to print nothing");
        }
        String[] names = expression.split("\\.", -1);
        try {
            TemplateModel model = environment.getVariable(names[0]);
            if (model == null) {
                return TemplateFailure.of(
                        "nothing is named " + names[0] + " here",
                        Nearest.to(names[0], names())
                                .map(near -> "did you mean " + near + "?")
                                .orElse(PAGE));
            }
            StringBuilder path = new StringBuilder(names[0]);
            for (int i = 1; i < names.length; i++) {
                TemplateModel next = model instanceof TemplateHashModel hash ? hash.get(names[i]) : null;
                if (next == null) {
                    return field(path.toString(), model, names[i]);
                }
                path.append('.').append(names[i]);
                model = next;
            }
        } catch (TemplateModelException e) {
            // A value that cannot be asked is not there either.
            return TemplateFailure.of(expression + " is not there", PAGE);
        }
        return TemplateFailure.of(expression + " is not there", PAGE);
    }

    private TemplateFailure field(String path, TemplateModel model, String name) throws TemplateModelException {
        String whole = path + "." + name;
        if (model instanceof AdapterTemplateModel adapter
                && adapter.getAdaptedObject(Object.class) instanceof FieldMap map) {
            if (map.known().contains(name)) {
                return TemplateFailure.of(
                        "this report has no " + whole,
                        "write <#if " + whole + "??>…</#if> around it, or ${" + whole + "!} to print nothing");
            }
            return unknown(path + " has no field " + name, name, map.known());
        }
        if (model instanceof Environment.Namespace namespace) {
            return unknown(path + " has no macro " + name, name, keys(namespace));
        }
        if (model instanceof TemplateScalarModel) {
            return TemplateFailure.of(
                    path + " is a text: it has no " + name,
                    "print it by ${home(" + path + ")} or ${echo(" + path + ")}");
        }
        if (model instanceof TemplateHashModelEx hash) {
            return unknown(path + " has no field " + name, name, keys(hash));
        }
        return TemplateFailure.of(path + " has no fields, and so no " + name, PAGE);
    }

    private static TemplateFailure unknown(String message, String name, Set<String> known) {
        String hint = Nearest.to(name, known)
                .map(near -> "did you mean " + near + "?")
                .orElse(known.isEmpty() || known.size() > 40 ? PAGE : "known are " + String.join(", ", known));
        return TemplateFailure.of(message, hint);
    }

    private Set<String> names() throws TemplateModelException {
        Set<String> names = new TreeSet<>();
        for (Object name : environment.getKnownVariableNames()) {
            names.add((String) name);
        }
        return names;
    }

    private static Set<String> keys(TemplateHashModelEx hash) throws TemplateModelException {
        Set<String> keys = new TreeSet<>();
        TemplateCollectionModel all = hash.keys();
        for (TemplateModelIterator each = all.iterator(); each.hasNext(); ) {
            if (each.next() instanceof TemplateScalarModel key) {
                keys.add(key.getAsString());
            }
        }
        return keys;
    }

    /** Whether an expression is names with dots between. */
    private static boolean isPath(String expression) {
        boolean begin = true;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '.' ? begin : begin ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
                return false;
            }
            begin = c == '.';
        }
        return !begin;
    }
}
