package io.github.reportassembly.document;

import java.util.List;

/**
 * A place in a form that its reader fills in. Word shows it as a content control; on paper it is a line to write on.
 *
 * @param name by which a program finds what was filled in; unique in its document
 * @param title that is shown while somebody fills it in
 * @param choices to choose from; of a {@link FormFieldKind#CHOICE} only
 * @param prompt shown until it is filled in
 */
public record FormField(String name, String title, FormFieldKind kind, List<FormChoice> choices, String prompt)
        implements Inline {
    public FormField {
        choices = List.copyOf(choices);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
