package io.github.reportassembly.parallel;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Threads that work beside the caller's, as many as there are other processors. They take up work in the order in which
 * it was given, and have the caller's context class loader.
 */
public final class Workers implements AutoCloseable {
    private static final int MOST = 3;

    /** Bytes: as much as the thread of a build has, so that what it can do can be given away. */
    private static final long STACK = 8L << 20;

    private final ExecutorService threads;

    private Workers(ExecutorService threads) {
        this.threads = threads;
    }

    /**
     * Begins with one thread fewer than the machine has processors, but at least one.
     *
     * @param name of the threads, as debuggers show it
     */
    public static Workers begin(String name) {
        int others = Runtime.getRuntime().availableProcessors() - 1;
        return new Workers(Executors.newFixedThreadPool(Math.max(1, Math.min(MOST, others)), work -> {
            Thread thread = new Thread(null, work, name, STACK);
            thread.setDaemon(true);
            return thread;
        }));
    }

    /**
     * Gives work away. It must not wait for other work.
     *
     * @throws RejectedExecutionException after {@link #close}
     */
    public <T> Pending<T> give(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        threads.execute(task);
        return new Pending<>(task);
    }

    /** Ends the threads. Work that nobody has taken up is left undone. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
