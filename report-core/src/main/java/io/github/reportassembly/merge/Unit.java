package io.github.reportassembly.merge;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/**
 * A text of the sources as a template's value. As a string it is its plain words, so that {@code ?has_content} and
 * {@code ==} work, and its {@code id} is that of the place where its home stands, if it is the name of something; printed bare it becomes a placement that says neither home nor echo, which the reader refuses.
 */
final class Unit extends Markup implements TemplateScalarModel, TemplateHashModel {
    private final String key;
    private final String plain;
    private final boolean line;
    private final List<Inline> inlines;
    private List<Block> blocks;
    private final boolean needsHome;
    private final SourceSpan span;
    private final String place;
    private int echoes;
    private boolean home;

    private Unit(Words words, List<Inline> inlines, List<Block> blocks, boolean line, boolean needsHome) {
        super(null, placement(words.key, ""));
        this.key = words.key;
        this.plain = words.plain;
        this.span = words.span;
        this.place = words.place;
        this.inlines = inlines;
        this.blocks = blocks;
        this.line = line;
        this.needsHome = needsHome;
    }

    /**
     * What lines and texts have in common.
     *
     * @param place id of what the words are the name of; empty for none
     */
    record Words(String key, String plain, String place, SourceSpan span) {}

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

    @Override
    public TemplateModel get(String field) {
        return field.equals("id") && !place.isEmpty() ? new SimpleScalar(place) : null;
    }

    @Override
    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /** Whether this is the name of what has its home at a place; without a place the line itself tells. */
    boolean names(String other, RichLine name) {
        return place.isEmpty() ? span.equals(name.span()) : place.equals(other);
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
