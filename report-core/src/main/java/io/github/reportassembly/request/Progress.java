package io.github.reportassembly.request;

import java.time.Duration;
import java.util.function.Supplier;

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

    /** Does the work of a stage and takes note of what it took. */
    default <T> T timed(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        stage(stage, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }
}
