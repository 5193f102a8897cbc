package io.github.reportassembly.merge;

import freemarker.cache.TemplateLoader;
import io.github.reportassembly.source.SourceFile;
import java.io.Reader;
import java.io.StringReader;

/** Gives the template engine the files of a template set and nothing else. */
final class SandboxLoader implements TemplateLoader {
    private final TemplateSet templates;

    SandboxLoader(TemplateSet templates) {
        this.templates = templates;
    }

    @Override
    public Object findTemplateSource(String name) {
        return templates.find(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((SourceFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is held open.
    }
}
