package io.github.reportassembly.layout.strip;

import java.util.Optional;

/** The part of a flow that one region took, and what is left of the flow. */
public record Fragment(Frame frame, Optional<Continuation> rest) {}
