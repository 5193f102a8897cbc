package io.github.reportassembly.model;

/** A number as a release printed it. */
public record PublishedNumber(String number, String chapter, String title, boolean withdrawn) {}
