package io.github.reportassembly.assemble;

import java.time.Duration;

/** Is told of each stage when it has ended. */
@FunctionalInterface
public interface Progress {
    /**
     * Takes note that a stage has ended.
     *
     * @param stage what was done, in a word or two
     * @param time what it took
     */
    void stage(String stage, Duration time);
}
