package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.Stage;
import java.time.LocalDate;

/**
 * What a release says of itself.
 *
 * @param commit that it is made from
 */
public record ReleaseHeading(String version, Stage stage, LocalDate date, String commit) {}
