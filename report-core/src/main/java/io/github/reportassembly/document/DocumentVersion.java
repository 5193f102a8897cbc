package io.github.reportassembly.document;

import io.github.reportassembly.diagnostic.Stage;
import java.time.Instant;
import java.util.Optional;

/**
 * Which state of the report a document shows.
 *
 * @param number the report's version, as {@code 1.0-draft-1}
 * @param date of the version, if one is known; printed nowhere from here
 * @param commit the full name of the source commit, with {@code +local-changes} after it if the sources are not its; empty
 *     if unknown
 */
public record DocumentVersion(String number, Stage stage, Optional<Instant> date, String commit) {}
