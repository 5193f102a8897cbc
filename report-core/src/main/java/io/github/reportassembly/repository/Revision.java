package io.github.reportassembly.repository;

import java.time.Instant;
import java.util.Objects;

/**
 * The state of a checkout.
 *
 * @param commit the full hexadecimal id of the commit that is checked out
 * @param date when that commit was made, as its committer's clock said; seconds are the finest unit
 * @param clean whether the report's folder holds what that commit says, and nothing else but ignored and built files
 */
public record Revision(String commit, Instant date, boolean clean) {
    public Revision {
        Objects.requireNonNull(commit);
        Objects.requireNonNull(date);
    }
}
