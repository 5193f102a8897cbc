package io.github.reportassembly.register;

import io.github.reportassembly.model.Succession;

/**
 * What became of a number from one release to the next.
 *
 * @param version that first printed what became of it; empty for the version at hand
 * @param number that it had before
 */
public record FateStep(String version, String number, Succession succession) {}
