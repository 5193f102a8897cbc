package io.github.reportassembly.layout.page;

import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.layout.flow.FlowComposer;
import io.github.reportassembly.layout.flow.FlowRun;
import io.github.reportassembly.layout.flow.RunStyle;
import io.github.reportassembly.layout.flow.StructureBuilder;
import io.github.reportassembly.layout.flow.Typography;
import io.github.reportassembly.layout.strip.Flow;
import io.github.reportassembly.layout.strip.Frame;
import io.github.reportassembly.layout.strip.PageFiller;
import io.github.reportassembly.layout.strip.Region;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.TableSetting;
import io.github.reportassembly.style.PageGeometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part cut into pages.
 *
 * @param structure its part of the structure, with numbers of its own
 * @param tables how its tables were set, by origin id
 * @param asksForPages whether it prints page numbers and so depends on the other parts
 */
record PartPages(
        List<DraftPage> pages,
        StructureBuilder.Built structure,
        Map<String, List<TableSetting>> tables,
        boolean asksForPages) {

    /** @param known the printed pages by label, as far as they are known */
    static PartPages of(
            Matter matter,
            DocumentInfo info,
            Typography typography,
            StructureBuilder structure,
            Map<String, String> known) {
        PageQuestions questions = new PageQuestions(known);
        FlowComposer composer = new FlowComposer(typography, info, structure, questions);
        List<FlowRun> runs = composer.matter(matter);
        List<DraftPage> pages = new ArrayList<>();
        for (FlowRun run : runs) {
            fill(run, typography, pages);
        }
        return new PartPages(pages, structure.built(), composer.tables(), questions.asked());
    }

    private static void fill(FlowRun run, Typography typography, List<DraftPage> pages) {
        int inset = 0;
        boolean opening = true;
        for (Frame frame : PageFiller.pages(run.flow(), region(run.style(), typography))) {
            pages.add(new DraftPage(run.style(), frame, opening));
            opening = false;
            List<Strip> turned = new ArrayList<>();
            for (; inset < run.insets().size() && run.insets().get(inset).at() <= frame.end(); inset++) {
                turned.addAll(run.insets().get(inset).strips());
            }
            if (!turned.isEmpty()) {
                RunStyle style = run.insets().get(inset - 1).style();
                Flow flow = new Flow(turned, run.flow().notes());
                for (Frame next : PageFiller.pages(flow, region(style, typography))) {
                    pages.add(new DraftPage(style, next, false));
                }
            }
        }
    }

    private static Region region(RunStyle style, Typography typography) {
        PageGeometry geometry = style.landscape()
                ? typography.sheet().landscape()
                : typography.sheet().portrait();
        return new Region(geometry.textHeight(), geometry.labelColumn());
    }
}
