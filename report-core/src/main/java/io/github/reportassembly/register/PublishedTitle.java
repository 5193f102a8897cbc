package io.github.reportassembly.register;

import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import java.util.Optional;

/** Whether things still have the titles that a release printed. */
final class PublishedTitle {
    private final PublishedRelease release;
    private final CurrentItems current;

    PublishedTitle(PublishedRelease release, CurrentItems current) {
        this.release = release;
        this.current = current;
    }

    /**
     * Whether a thing has the title that it was published with. A number that the title names may be another one by now,
     * and older registers left such numbers out. What a part prints is covered by its hash.
     */
    boolean fits(PublishedNumber published, CurrentItem item) {
        return item.id().indexOf('.') > 0
                || published.title().equals(item.title())
                || published.title().equals(item.text().title())
                || published.title().equals(ShortTitle.of(item.text().heading(), this::numberThen));
    }

    private Optional<String> numberThen(String id) {
        return Optional.ofNullable(release.numbers().get(id))
                .map(PublishedNumber::number)
                .or(() -> current.printedNumber(id));
    }
}
