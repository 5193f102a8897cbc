package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Stage;
import java.time.Instant;
import java.util.Optional;

/**
 * What the build, and not the sources, knows of a version.
 *
 * @param date of the version, if one is known
 * @param commit the full name of the source commit; empty if unknown
 * @param clean whether the sources are those of the commit, without local changes
 */
public record BuildFacts(String version, Stage stage, Optional<Instant> date, String commit, boolean clean) {}
