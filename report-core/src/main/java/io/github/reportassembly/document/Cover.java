package io.github.reportassembly.document;

import java.util.List;

/**
 * The cover page.
 *
 * @param team the review team
 * @param body whom it reports to; empty for none
 * @param stage in capitals where the language has them
 * @param stageNote what follows from the stage, such as until when comments are open; empty for none
 * @param remark small print at the foot; empty for none
 */
public record Cover(
        Origin origin,
        List<Inline> team,
        List<Inline> body,
        List<Inline> title,
        List<Inline> subtitle,
        List<Inline> stage,
        List<Inline> stageNote,
        List<Detail> facts,
        List<Inline> remark)
        implements Block {
    public Cover {
        team = List.copyOf(team);
        body = List.copyOf(body);
        title = List.copyOf(title);
        subtitle = List.copyOf(subtitle);
        stage = List.copyOf(stage);
        stageNote = List.copyOf(stageNote);
        facts = List.copyOf(facts);
        remark = List.copyOf(remark);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
