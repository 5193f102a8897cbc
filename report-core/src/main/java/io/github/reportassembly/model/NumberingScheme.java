package io.github.reportassembly.model;

/** How recommendations and findings are numbered. */
public record NumberingScheme(
        NumberingPolicy policy,
        NumberingScope recommendations,
        PartStyle parts,
        String recommendationPrefix,
        NumberingScope findings,
        String findingPrefix) {}
