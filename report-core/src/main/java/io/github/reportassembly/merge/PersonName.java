package io.github.reportassembly.merge;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;

/**
 * Somebody's name as a template's value; its {@code id} is that of the row in the list of the team.
 *
 * @param place empty for a key that names nobody
 */
record PersonName(String name, String place) implements TemplateScalarModel, TemplateHashModel {
    @Override
    public String getAsString() {
        return name;
    }

    @Override
    public TemplateModel get(String field) {
        return field.equals("id") && !place.isEmpty() ? new SimpleScalar(place) : null;
    }

    @Override
    public boolean isEmpty() {
        return name.isEmpty();
    }
}
