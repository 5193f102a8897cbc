package io.github.reportassembly.locate;

import io.github.reportassembly.outcome.AssemblyResult;
import java.util.Optional;

/**
 * What came of a look-up.
 *
 * @param place empty if there is no such place, which a diagnostic explains
 */
public record PlaceAnswer(AssemblyResult result, Optional<FoundPlace> place) {}
