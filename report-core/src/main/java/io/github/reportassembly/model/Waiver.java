package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;

/** Leave for one thing to break one rule in a draft. */
public record Waiver(String item, String diagnostic, Mention owner, RichText reason, SourceSpan span) {}
