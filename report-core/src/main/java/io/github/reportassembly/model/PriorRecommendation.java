package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;

/** A recommendation of an earlier review and what became of it. */
public record PriorRecommendation(
        Label label,
        String number,
        RichText text,
        Optional<RichText> attempted,
        Optional<RichText> intendedEffect,
        Optional<RichText> moreWork,
        Optional<RichText> conclusion,
        Optional<Relevance> stillRelevant,
        Optional<Implementation> implementation,
        Optional<Mention> recommendation,
        SourceSpan span) {}
