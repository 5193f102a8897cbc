package io.github.reportassembly.merge;

import freemarker.template.TemplateScalarModel;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/**
 * A text of the sources as a template's value. As a string it is its plain words, so that {@code ?has_content} and
 * {@code ==} work; printed bare it becomes a placement that says neither home nor echo, which the reader refuses.
 */
final class Unit extends Markup implements TemplateScalarModel {
    private final String key;
    private final String plain;
    private final boolean line;
    private final List<Inline> inlines;
    private List<Block> blocks;
    private final boolean needsHome;
    private final SourceSpan span;
    private int echoes;
    private boolean home;

    private Unit(Words words, List<Inline> inlines, List<Block> blocks, boolean line, boolean needsHome) {
        super(null, placement(words.key, ""));
        this.key = words.key;
        this.plain = words.plain;
        this.span = words.span;
        this.inlines = inlines;
        this.blocks = blocks;
        this.line = line;
        this.needsHome = needsHome;
    }

    /** What lines and texts have in common. */
    record Words(String key, String plain, SourceSpan span) {}

    static Unit line(Words words, List<Inline> content, boolean needsHome) {
        return new Unit(words, content, List.of(), true, needsHome);
    }

    static Unit text(Words words, List<Block> blocks, boolean needsHome) {
        return new Unit(words, List.of(), blocks, false, needsHome);
    }

    private static String placement(String key, String as) {
        return "<place ref=\"" + VocabularyFormat.escape(key) + "\"" + as + "/>";
    }

    Markup placed(boolean asHome) {
        return new Markup(null, placement(key, asHome ? " as=\"home\"" : " as=\"echo\""));
    }

    @Override
    public String getAsString() {
        return plain;
    }

    String key() {
        return key;
    }

    SourceSpan span() {
        return span;
    }

    boolean isLine() {
        return line;
    }

    List<Inline> inlines() {
        return inlines;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** A chapter's text once its recommendations and findings stand in it. */
    void fill(List<Block> filled) {
        blocks = List.copyOf(filled);
    }

    boolean lacksHome() {
        return needsHome && !home;
    }

    /** Takes the one home; false if it is taken. */
    boolean takeHome() {
        boolean free = !home;
        home = true;
        return free;
    }

    int nextEcho() {
        return ++echoes;
    }
}
