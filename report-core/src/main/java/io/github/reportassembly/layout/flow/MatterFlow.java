package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Landscape;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.layout.strip.Flow;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.StructureRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The main stream of a matter: the blocks that may begin new pages, and with them new runs of pages. */
final class MatterFlow extends BlockDispatch {
    private final MatterKind kind;
    private final List<Run> runs = new ArrayList<>();

    /** What stands on pages of one style. */
    private record Run(RunStyle style, Galley galley, List<Turned> turned) {
        Run(RunStyle style, Galley galley) {
            this(style, galley, new ArrayList<>());
        }
    }

    /** What stands on turned pages between those of a run, before one of its strips. */
    private record Turned(int at, Galley galley) {}

    MatterFlow(FlowComposer flow, MatterKind kind, Setting setting) {
        super(flow, setting, flow.galley());
        this.kind = kind;
        boolean numbered = kind == MatterKind.BODY || kind == MatterKind.BACK;
        this.setting = setting.counted(numbered);
        runs.add(new Run(RunStyle.PLAIN, out));
    }

    /** The runs that hold something. */
    List<FlowRun> runs(Map<String, List<Strip>> notes) {
        List<FlowRun> found = new ArrayList<>();
        for (Run run : runs) {
            List<Strip> strips = run.galley().strips();
            if (!strips.isEmpty()) {
                List<FlowRun.Inset> insets = new ArrayList<>();
                for (Turned turned : run.turned()) {
                    insets.add(new FlowRun.Inset(
                            turned.at(), run.style().turned(), turned.galley().strips()));
                }
                found.add(new FlowRun(run.style(), new Flow(strips, notes), insets));
            }
        }
        return found;
    }

    private void start(RunStyle style) {
        out = flow.galley();
        runs.add(new Run(style, out));
    }

    private Run run() {
        return runs.get(runs.size() - 1);
    }

    @Override
    public Void visit(Section block) {
        flow.structure.open(StructureRole.SECTION);
        if (block.level() == 1) {
            ChapterComposer chapter = new ChapterComposer(flow);
            start(chapter.open(block));
            chapter.title(block, setting, out);
            blocks(block.blocks());
        } else {
            blocks(new SectionComposer(flow).heading(block, kind == MatterKind.FRONT, setting, out));
        }
        flow.structure.close();
        return null;
    }

    @Override
    public Void visit(Cover block) {
        start(new RunStyle(true, false, false, "", "", Optional.empty()));
        new CoverComposer(flow).compose(block, setting, out);
        start(RunStyle.PLAIN);
        return null;
    }

    @Override
    public Void visit(Landscape block) {
        turn(block.blocks());
        return null;
    }

    /** A table that is too wide for an upright page gets a turned one. */
    @Override
    public Void visit(Table block) {
        if (isUpright() && new TableComposer(flow, block, setting, out).wantsTurnedPage()) {
            turn(List.of(block));
            return null;
        }
        return super.visit(block);
    }

    private boolean isUpright() {
        return setting.indent() > 0;
    }

    private void turn(List<Block> blocks) {
        Setting before = setting;
        Galley text = out;
        setting = setting.at(0, flow.typography.sheet().landscape().measure()).counted(false);
        if (mayStandAside(blocks)) {
            out = aside();
            blocks(blocks);
            out = text;
        } else {
            RunStyle style = run().style();
            List<Strip> headings = out.takeHeadings();
            start(style.turned());
            headings.forEach(out::add);
            blocks(blocks);
            start(style.upright());
        }
        setting = before;
    }

    /** Tables and figures that have numbers are found wherever they are, so that the text can go on before them. */
    private boolean mayStandAside(List<Block> blocks) {
        boolean numbered = blocks.stream()
                .allMatch(block -> (block instanceof Table table
                                && !table.caption().isEmpty())
                        || (block instanceof Figure figure && !figure.caption().isEmpty()));
        return numbered && !out.isEmpty() && out.last().hold().compareTo(Hold.WHOLE) < 0;
    }

    /** Where such things are collected; those that follow each other share their pages. */
    private Galley aside() {
        List<Turned> turned = run().turned();
        if (turned.isEmpty() || turned.get(turned.size() - 1).at() != out.size()) {
            turned.add(new Turned(out.size(), flow.galley()));
        }
        return turned.get(turned.size() - 1).galley();
    }
}
