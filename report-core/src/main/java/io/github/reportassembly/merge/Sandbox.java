package io.github.reportassembly.merge;

import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** The settings under which templates run, and the check that each passes before it is used, included ones too. */
final class Sandbox extends Configuration {
    private final Set<Template> checked = new HashSet<>();

    Sandbox(SandboxLoader loader) {
        super(VERSION_2_3_34);
        setTemplateLoader(loader);
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setLocalizedLookup(false);
        setRecognizeStandardFileExtensions(false);
        setOutputFormat(VocabularyFormat.INSTANCE);
        setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        setTagSyntax(ANGLE_BRACKET_TAG_SYNTAX);
        setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
        setTabSize(1);
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setObjectWrapper(new SimpleObjectWrapper(VERSION_2_3_34));
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setNumberFormat("computer");
        setBooleanFormat("c");
    }

    @Override
    public Template getTemplate(
            String name, Locale locale, Object lookup, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        // Templates are parsed ahead in another thread; one that is changed below must not run yet.
        synchronized (checked) {
            Template template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
            if (template != null && !checked.contains(template)) {
                List<ForbiddenConstructs.Found> found = ForbiddenConstructs.in(template);
                if (!found.isEmpty()) {
                    throw new ForbiddenTemplate(template.getName(), found);
                }
                // Without these a loop over a huge range would not hear that its time is up.
                _CoreAPI.addThreadInterruptedChecks(template);
                checked.add(template);
            }
            return template;
        }
    }
}
