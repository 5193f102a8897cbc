package io.github.reportassembly.validate;

import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.TreeWalk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids that texts refer to, link to or cite; what a thing says of itself does not count. */
final class TextMentions extends TreeWalk {
    private final Set<String> ids = new HashSet<>();
    private String owner = "";

    private TextMentions() {}

    static Set<String> of(List<ReportText> texts) {
        TextMentions mentions = new TextMentions();
        for (ReportText text : texts) {
            mentions.owner = text.owner();
            text.accept(mentions);
        }
        return mentions.ids;
    }

    @Override
    public Void visit(Reference inline) {
        for (ReferenceTarget target : inline.targets()) {
            add(target.label().id());
        }
        return null;
    }

    @Override
    public Void visit(InternalLink inline) {
        add(inline.target().id());
        return super.visit(inline);
    }

    private void add(String id) {
        if (!id.equals(owner)) {
            ids.add(id);
        }
    }
}
