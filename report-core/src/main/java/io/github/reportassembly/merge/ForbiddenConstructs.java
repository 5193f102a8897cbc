package io.github.reportassembly.merge;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a template what would run text as code, leave escaping or read the clock. It looks at the parsed template
 * in its canonical form, where neither white space nor comments can hide a name.
 */
@SuppressWarnings("deprecation") // The tree has no other public face.
final class ForbiddenConstructs {
    private static final Pattern NAMES =
            Pattern.compile("\\?(?:interpret|eval|eval_json|evalJson|new|no_esc|noEsc|api)\\b"
                    + "|\\.now\\b|^#(?:setting|noautoesc|noAutoEsc|outputformat|outputFormat)\\b");
    private static final Map<String, String> REASONS = Map.of(
            "?no_esc", "it prints text as markup",
            "?noEsc", "it prints text as markup",
            ".now", "two builds of the same sources would differ",
            "#noautoesc", "it prints text as markup",
            "#noAutoEsc", "it prints text as markup",
            "#setting", "what is set for one template would hold for all");

    private ForbiddenConstructs() {}

    /** A forbidden construct and where it stands. */
    record Found(String name, String reason, int line, int column) {}

    static List<Found> in(Template template) {
        List<Found> found = new ArrayList<>();
        TemplateElement root = template.getRootTreeNode();
        if (root != null) {
            search(root, found);
        }
        if (!template.getAutoEscaping() || template.getOutputFormat() != VocabularyFormat.INSTANCE) {
            found.add(new Found("<#ftl>", "values must stay escaped", 1, 1));
        }
        return found;
    }

    private static void search(TemplateElement element, List<Found> found) {
        if (element.getChildCount() == 0 || !element.getDescription().startsWith("text ")) {
            inspect(element, found);
        }
        for (int i = 0; i < element.getChildCount(); i++) {
            search((TemplateElement) element.getChildAt(i), found);
        }
    }

    private static void inspect(TemplateElement element, List<Found> found) {
        String description = element.getDescription();
        if (description.startsWith("text ")) {
            return;
        }
        Matcher names = NAMES.matcher(description);
        while (names.find()) {
            String name = names.group();
            found.add(new Found(
                    name,
                    REASONS.getOrDefault(name, "it runs text as code"),
                    element.getBeginLine(),
                    element.getBeginColumn()));
        }
    }
}
