package io.github.reportassembly.document;

/** What is printed of a reference's targets. */
public enum ReferenceForm {
    /** Kind and number: "Recommendation 3", "Section 2.1". */
    FULL,
    /** The number alone. */
    NUMBER,
    TITLE,
    PAGE,
    /** Sources in brackets: "[2, sec. 5; 4]". */
    CITATION
}
