package io.github.reportassembly.validate;

/** One thing that must hold in a report. */
interface Rule {
    /** Reports each place where it does not hold. */
    void check(CheckedReport report);
}
