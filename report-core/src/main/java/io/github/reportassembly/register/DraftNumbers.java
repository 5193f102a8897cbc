package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.PublishedRelease;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call drafts: {@code 1.0-draft-2} is "draft 2", unless that could be another one too.
 */
public final class DraftNumbers {
    private static final Pattern DRAFT = Pattern.compile("(?:.*[-.])?draft-?([0-9]{1,4})");

    private final Map<String, String> numbers = new HashMap<>();

    public DraftNumbers(List<PublishedRelease> releases) {
        Map<String, Integer> times = new HashMap<>();
        for (PublishedRelease release : releases) {
            Matcher draft = DRAFT.matcher(release.version());
            if (release.stage() == Stage.DRAFT && draft.matches()) {
                numbers.put(release.version(), draft.group(1));
                times.merge(draft.group(1), 1, Integer::sum);
            }
        }
        numbers.values().removeIf(number -> times.get(number) > 1);
    }

    /** The number of a draft; empty for what people call by its version. */
    public Optional<String> of(String version) {
        return Optional.ofNullable(numbers.get(version));
    }
}
