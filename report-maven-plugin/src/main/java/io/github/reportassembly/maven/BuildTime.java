package io.github.reportassembly.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** The date that the build gives to the version; never that of the clock, so that a second build makes the same bytes. */
final class BuildTime {
    private BuildTime() {}

    /**
     * The time that the POM says in {@code project.build.outputTimestamp}, else that of the reproducible-builds
     * convention.
     *
     * @param outputTimestamp ISO 8601 or seconds; null or a single other character where there is none, as Maven has it
     * @param sourceDateEpoch seconds, or null
     */
    static Optional<Instant> of(String outputTimestamp, String sourceDateEpoch) throws MojoFailureException {
        if (outputTimestamp != null && (outputTimestamp.length() > 1 || isSeconds(outputTimestamp))) {
            return Optional.of(parse("project.build.outputTimestamp", outputTimestamp.strip()));
        }
        if (sourceDateEpoch != null && !sourceDateEpoch.isBlank()) {
            return Optional.of(parse("SOURCE_DATE_EPOCH", sourceDateEpoch.strip()));
        }
        return Optional.empty();
    }

    private static Instant parse(String name, String value) throws MojoFailureException {
        try {
            return isSeconds(value)
                    ? Instant.ofEpochSecond(Long.parseLong(value))
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException(
                    name + " is \"" + value + "\"; it should look like 2026-03-02T12:00:00Z, or be a number of seconds",
                    e);
        }
    }

    private static boolean isSeconds(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
