package io.github.reportassembly.merge;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;

/** A piece of the vocabulary as a template's value: it prints as it is. */
class Markup extends CommonTemplateMarkupOutputModel<Markup> {
    Markup(String plain, String markup) {
        super(plain, markup);
    }

    @Override
    public CommonMarkupOutputFormat<Markup> getOutputFormat() {
        return VocabularyFormat.INSTANCE;
    }
}
