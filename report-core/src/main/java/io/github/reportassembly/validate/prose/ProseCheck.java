package io.github.reportassembly.validate.prose;

/** One thing that an editor looks for, told of all passages in reading order. */
interface ProseCheck {
    void passage(Passage passage);

    /** Reports what only the whole report shows. */
    default void end() {}
}
