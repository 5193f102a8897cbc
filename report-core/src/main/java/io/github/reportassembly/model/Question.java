package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;

/** A question to commenters. */
public record Question(Label label, RichText text) {}
