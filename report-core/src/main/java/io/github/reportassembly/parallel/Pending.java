package io.github.reportassembly.parallel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that was given away.
 *
 * @param <T> what comes of it
 */
public final class Pending<T> {
    private final FutureTask<T> task;

    Pending(FutureTask<T> task) {
        this.task = task;
    }

    /** Does the work now if nobody has taken it up yet. */
    public void hasten() {
        task.run();
    }

    /** What came of the work, which the caller does if nobody has taken it up yet; what it threw is thrown on. */
    public T get() {
        task.run();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException exception
                    ? exception
                    : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
