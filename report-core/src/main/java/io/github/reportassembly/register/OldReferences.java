package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.PublishedText;
import io.github.reportassembly.read.markdown.MarkdownReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the references of an old text print: the number of then, named with its release where it is another one today.
 * What has a number today that no register keeps, such as a source or a section, prints that. A source that is gone is
 * named as the release cited it; for all else that is gone stand dots in brackets.
 */
final class OldReferences {
    private static final String OMITTED = "…";

    private final PublishedRelease release;
    private final CurrentItems current;

    OldReferences(PublishedRelease release, CurrentItems current) {
        this.release = release;
        this.current = current;
    }

    Inline then(Reference reference) {
        List<ReferenceTarget> targets = new ArrayList<>();
        for (ReferenceTarget target : reference.targets()) {
            String id = target.label().id();
            if (target.release().isPresent() || isThere(id)) {
                targets.add(target);
            } else if (release.numbers().containsKey(id)) {
                targets.add(new ReferenceTarget(target.label(), Optional.of(release.version()), target.locator()));
            } else {
                return new Text(words(reference), reference.span());
            }
        }
        return new Reference(reference.form(), targets, reference.span());
    }

    /** Whether a reference leads somewhere today, under the number of then if the register has it. */
    private boolean isThere(String id) {
        PublishedNumber number = release.numbers().get(id);
        return number == null
                ? current.printedNumber(id).isPresent() || current.hasLabel(id)
                : current.find(id)
                        .filter(item -> !item.withdrawn())
                        .flatMap(CurrentItem::number)
                        .filter(number.number()::equals)
                        .isPresent();
    }

    /** A reference to several things of which one is gone is told in words. */
    private String words(Reference reference) {
        List<String> words = new ArrayList<>();
        for (ReferenceTarget target : reference.targets()) {
            words.add(word(target.label().id()) + (target.locator().isEmpty() ? "" : ", " + target.locator()));
        }
        return "[" + String.join(reference.form() == ReferenceForm.CITATION ? "; " : ", ", words) + "]";
    }

    private String word(String id) {
        return Optional.ofNullable(release.numbers().get(id))
                .map(PublishedNumber::number)
                .or(() -> current.printedNumber(id))
                .or(() -> Optional.ofNullable(release.texts().get(id)).map(OldReferences::plain))
                .orElse(OMITTED);
    }

    private static String plain(PublishedText text) {
        String words = PlainWords.ofBlocks(new MarkdownReader(new DiagnosticList()).blocks("register", "", text.text()))
                .strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
