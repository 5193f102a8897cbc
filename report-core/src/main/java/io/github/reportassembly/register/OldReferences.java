package io.github.reportassembly.register;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the references of an old text print: the number of then, named with its release where it is another one today. */
final class OldReferences {
    private final PublishedRelease release;
    private final CurrentItems current;
    private final Set<String> today = new HashSet<>();

    /** @param item the same thing as it is now, if it lives on */
    OldReferences(PublishedRelease release, CurrentItems current, Optional<CurrentItem> item) {
        this.release = release;
        this.current = current;
        item.ifPresent(found -> new TreeWalk() {
            @Override
            public Void visit(Reference inline) {
                inline.targets().forEach(target -> today.add(target.label().id()));
                return null;
            }
        }.blocks(found.text().blocks()));
    }

    Inline then(Reference reference) {
        List<ReferenceTarget> targets = new ArrayList<>();
        for (ReferenceTarget target : reference.targets()) {
            String id = target.label().id();
            PublishedNumber number = release.numbers().get(id);
            if (target.release().isPresent()) {
                targets.add(target);
            } else if (number != null) {
                boolean same = current.find(id)
                        .filter(item -> !item.withdrawn())
                        .flatMap(CurrentItem::number)
                        .filter(number.number()::equals)
                        .isPresent();
                targets.add(
                        same
                                ? target
                                : new ReferenceTarget(
                                        target.label(), Optional.of(release.version()), target.locator()));
            } else if (today.contains(id) || current.printedNumber(id).isPresent()) {
                targets.add(target);
            } else {
                // A section, or a source that is gone: its number of then is nowhere.
                return new Text("@" + id, reference.span());
            }
        }
        return new Reference(reference.form(), targets, reference.span());
    }
}
