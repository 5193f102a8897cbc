package io.github.reportassembly.request;

import io.github.reportassembly.diagnostic.Severity;
import java.util.Optional;

/** Which problems make a build fail: they and all that weigh more. */
public enum FailOn {
    NOTE(Optional.of(Severity.NOTE)),
    WARNING(Optional.of(Severity.WARNING)),
    ERROR(Optional.of(Severity.ERROR)),
    FATAL(Optional.of(Severity.FATAL)),
    /** None; but what cannot be printed is not printed for that. */
    NEVER(Optional.empty());

    private final Optional<Severity> least;

    FailOn(Optional<Severity> least) {
        this.least = least;
    }

    /** Whether a problem of that weight makes the build fail. */
    public boolean includes(Severity severity) {
        return least.isPresent() && severity.compareTo(least.get()) >= 0;
    }
}
