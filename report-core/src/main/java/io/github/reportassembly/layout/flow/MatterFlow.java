package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Landscape;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.layout.strip.Flow;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.PageGeometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The main stream of a matter: the blocks that may begin new pages, and with them new runs of pages. */
final class MatterFlow extends BlockDispatch {
    private final MatterKind kind;
    private final List<RunStyle> styles = new ArrayList<>();
    private final List<Galley> galleys = new ArrayList<>();

    MatterFlow(FlowComposer flow, MatterKind kind, Setting setting) {
        super(flow, setting, flow.galley());
        this.kind = kind;
        boolean numbered = kind == MatterKind.BODY || kind == MatterKind.BACK;
        this.setting = setting.counted(numbered);
        styles.add(RunStyle.PLAIN);
        galleys.add(out);
    }

    /** The runs that hold something. */
    List<FlowRun> runs(Map<String, List<Strip>> notes) {
        List<FlowRun> runs = new ArrayList<>();
        for (int i = 0; i < styles.size(); i++) {
            List<Strip> strips = galleys.get(i).strips();
            if (!strips.isEmpty()) {
                runs.add(new FlowRun(styles.get(i), new Flow(strips, notes)));
            }
        }
        return runs;
    }

    private void start(RunStyle style) {
        out = flow.galley();
        styles.add(style);
        galleys.add(out);
    }

    private RunStyle style() {
        return styles.get(styles.size() - 1);
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
        Setting before = setting;
        PageGeometry page = flow.typography.sheet().landscape();
        start(style().turned(true));
        setting = setting.at(0, page.measure()).counted(false);
        blocks(block.blocks());
        setting = before;
        start(style().turned(false));
        return null;
    }
}
