package io.github.reportassembly.register;

/** What stands today where an old number stood. */
public record Successor(String id, String number) {}
