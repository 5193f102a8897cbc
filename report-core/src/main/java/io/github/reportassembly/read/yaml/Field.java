package io.github.reportassembly.read.yaml;

/**
 * A field that a file or an entry may have.
 *
 * @param meaning what it is for, as completion in an editor shows it
 */
public record Field(String name, FieldType type, Need need, String meaning) {}
