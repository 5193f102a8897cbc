package io.github.reportassembly.layout.flow;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.TableSetting;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.PageGeometry;
import io.github.reportassembly.style.StyleName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Composes the blocks of one matter into strips and adds them to the structure. Every composer of a kind of block works
 * through this one, which knows the others.
 */
public final class FlowComposer implements InlineTargets {
    final Typography typography;
    final DocumentInfo info;
    final String language;
    final TextSetter setter;
    final StructureBuilder structure;
    final ParagraphComposer paragraphs;
    private final Function<String, String> pages;
    private final Map<String, List<Strip>> notes = new HashMap<>();
    private final Map<String, List<TableSetting>> tables = new HashMap<>();

    /** @param pages the printed page of a label's id; empty text while it is not known */
    public FlowComposer(
            Typography typography, DocumentInfo info, StructureBuilder structure, Function<String, String> pages) {
        this.typography = typography;
        this.info = info;
        this.language = info.language();
        this.setter = new TextSetter(typography.breaker(), typography.rightToLeft(), info.language());
        this.structure = structure;
        this.pages = pages;
        this.paragraphs = new ParagraphComposer(this);
    }

    /** Composes a matter. */
    public List<FlowRun> matter(Matter matter) {
        MatterFlow flow = new MatterFlow(this, matter.kind(), setting());
        flow.blocks(matter.blocks());
        return flow.runs(notes);
    }

    private Setting setting() {
        PageGeometry page = typography.sheet().portrait();
        LineAlignment alignment =
                typography.sheet().options().justified() ? LineAlignment.JUSTIFIED : LineAlignment.START;
        return new Setting(
                page.labelColumn(),
                page.measure(),
                0,
                typography.style(StyleName.BODY),
                Manner.TEXT,
                alignment,
                false,
                language,
                Setting.Levels.NONE,
                Group.NONE);
    }

    /** How the tables of the matter were set, by origin id. */
    public Map<String, List<TableSetting>> tables() {
        return tables;
    }

    /** Notes how a table was set; of one that shows in several places, the last counts. */
    void set(String origin, List<TableSetting> parts) {
        tables.put(origin, parts);
    }

    void blocks(List<Block> blocks, Setting setting, Galley out) {
        new BlockDispatch(this, setting, out).blocks(blocks);
    }

    /** A collection of blocks by itself, such as a cell's. */
    List<Strip> strips(List<Block> blocks, Setting setting) {
        Galley galley = galley();
        blocks(blocks, setting, galley);
        return galley.strips();
    }

    /** Reports what is higher than a page. */
    void checkLength(String what, int height, SourceSpan span) {
        if (height > typography.sheet().portrait().textHeight()) {
            typography
                    .sink()
                    .report(Diagnostic.at(
                                    span, DiagnosticCode.TOO_LONG, what + " is longer than a page; it goes on overleaf")
                            .withHint("divide it"));
        }
    }

    Galley galley() {
        return new Galley(typography.style(StyleName.BODY).ascent());
    }

    /** Inlines as runs in a setting's style; the element that they belong to is open. */
    List<LineItem> inlines(List<Inline> inlines, Setting setting, Galley out, SourceSpan span) {
        return collector(out, span)
                .add(inlines, Look.of(setting.style().text(), setting.language()))
                .items();
    }

    InlineCollector collector(Galley out, SourceSpan span) {
        return new InlineCollector(typography, this, structure, out, span);
    }

    @Override
    public void note(Footnote note) {
        notes.put(note.key(), new NoteComposer(this).strips(note));
    }

    @Override
    public String page(String label) {
        return pages.apply(label);
    }
}
