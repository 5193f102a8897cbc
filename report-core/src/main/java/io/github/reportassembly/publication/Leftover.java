package io.github.reportassembly.publication;

/** What became of the files that a build left behind when it was ended from outside. */
public enum Leftover {
    /** They were not finished, and are gone; the files of the build before it stand as they were. */
    REMOVED,
    /** They were finished and half in place; now all of them are. */
    COMPLETED,
    /** They could not be put in place, or the build was taking them back; the files of the build before it stand. */
    PUT_BACK
}
