package io.github.reportassembly.page;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a structure element beside its type.
 *
 * @param language a tag of BCP 47; empty where the surrounding one holds
 * @param alternative text in place of what cannot be read out; empty for none
 * @param actual text that the content stands for; empty for none
 * @param expansion what an abbreviation stands for; empty for none
 * @param id unique in the document; needed by notes and header cells
 * @param scope of a header cell
 * @param headers ids of the header cells that hold for a cell
 * @param ordered for lists, whether the items are numbered
 */
public record StructureAttributes(
        String language,
        String alternative,
        String actual,
        String expansion,
        String id,
        Optional<CellScope> scope,
        List<String> headers,
        int columnSpan,
        int rowSpan,
        boolean ordered) {
    public static final StructureAttributes NONE =
            new StructureAttributes("", "", "", "", "", Optional.empty(), List.of(), 1, 1, false);

    public StructureAttributes {
        headers = List.copyOf(headers);
    }

    public StructureAttributes withLanguage(String tag) {
        return new StructureAttributes(
                tag, alternative, actual, expansion, id, scope, headers, columnSpan, rowSpan, ordered);
    }

    public StructureAttributes withAlternative(String text) {
        return new StructureAttributes(
                language, text, actual, expansion, id, scope, headers, columnSpan, rowSpan, ordered);
    }

    public StructureAttributes withActual(String text) {
        return new StructureAttributes(
                language, alternative, text, expansion, id, scope, headers, columnSpan, rowSpan, ordered);
    }

    public StructureAttributes withExpansion(String text) {
        return new StructureAttributes(
                language, alternative, actual, text, id, scope, headers, columnSpan, rowSpan, ordered);
    }

    public StructureAttributes withId(String name) {
        return new StructureAttributes(
                language, alternative, actual, expansion, name, scope, headers, columnSpan, rowSpan, ordered);
    }

    public StructureAttributes asHeader(CellScope of) {
        return new StructureAttributes(
                language, alternative, actual, expansion, id, Optional.of(of), headers, columnSpan, rowSpan, ordered);
    }

    public StructureAttributes withHeaders(List<String> ids) {
        return new StructureAttributes(
                language, alternative, actual, expansion, id, scope, ids, columnSpan, rowSpan, ordered);
    }

    public StructureAttributes withSpans(int columns, int rows) {
        return new StructureAttributes(
                language, alternative, actual, expansion, id, scope, headers, columns, rows, ordered);
    }

    public StructureAttributes asOrdered() {
        return new StructureAttributes(
                language, alternative, actual, expansion, id, scope, headers, columnSpan, rowSpan, true);
    }
}
