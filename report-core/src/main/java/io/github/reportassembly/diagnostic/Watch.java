package io.github.reportassembly.diagnostic;

import io.github.reportassembly.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sees that a build ends. The work runs in a thread of its own and says at each step which file it is at; work that
 * takes too much time, memory or stack ends with a diagnostic that names that file.
 *
 * <p>Work that says its steps stops at the next one. Work inside a library that says none is left behind in a daemon
 * thread; it cannot publish anything any more, since {@link #commit()} throws then.
 */
public final class Watch {
    /** Bytes: the same on every machine, since it is what nesting is limited by where no rule limits it before. */
    private static final long STACK = 8L << 20;

    /** How much longer than it may compute a build may take, on a machine that is busy with others. */
    private static final int PATIENCE = 4;

    private static final long LOOK_MILLIS = 250;
    private static final InheritableThreadLocal<Watch> CURRENT = new InheritableThreadLocal<>();

    private final Duration limit;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final Map<Thread, String> steps = new ConcurrentHashMap<>();
    private volatile String last = "";

    private enum State {
        RUNNING,
        COMMITTED,
        STOPPED
    }

    /** Ends work whose time is up. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("the time is up", null, false, false);
        }
    }

    private Watch(Duration limit) {
        this.limit = limit;
    }

    /**
     * Does some work under watch; work within watched work is part of it.
     *
     * @param refused makes a result of what is wrong with the sources, if the work does not come to an end
     */
    public static <T> T over(Limits limits, Supplier<T> work, Function<Diagnostic, T> refused) {
        if (CURRENT.get() != null) {
            return work.get();
        }
        return new Watch(Duration.ofSeconds(limits.of(Limit.BUILD_SECONDS))).run(work, refused);
    }

    /** Says which file the thread is at now, by its path. Throws when the time of the work is up. */
    public static void at(String path) {
        Watch watch = CURRENT.get();
        if (watch != null) {
            watch.step(path);
        }
    }

    /** Says that what comes now, such as publishing, must not be left half done: it is waited for. */
    public static void commit() {
        Watch watch = CURRENT.get();
        if (watch != null && !watch.state.compareAndSet(State.RUNNING, State.COMMITTED) && watch.stopped()) {
            throw new Stopped();
        }
    }

    private boolean stopped() {
        return state.get() == State.STOPPED;
    }

    private void step(String path) {
        if (stopped()) {
            throw new Stopped();
        }
        steps.put(Thread.currentThread(), path);
        last = path;
    }

    private <T> T run(Supplier<T> work, Function<Diagnostic, T> refused) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    CURRENT.set(this);
                    try {
                        result.set(work.get());
                    } catch (RuntimeException | Error e) {
                        thrown.set(e);
                    }
                },
                "report build",
                STACK);
        thread.setDaemon(true);
        thread.start();
        String file = await(thread);
        if (stopped()) {
            return refused.apply(problem(
                    file,
                    "the build was still at this file when its " + limit.toSeconds() + " seconds were over",
                    "see what is unusual in it, and divide it; an editor can set the limit build-seconds"));
        }
        if (thrown.get() != null) {
            return refused.apply(problem(thrown.get()));
        }
        return result.get();
    }

    /** Waits for the end of the work, or of its time; where it was then. */
    private String await(Thread thread) {
        boolean interrupted = false;
        long start = System.nanoTime();
        String file = last;
        while (thread.isAlive()) {
            try {
                Duration passed = Duration.ofNanos(System.nanoTime() - start);
                // Asking for the time that threads compute loads much; a usual build ends before.
                thread.join(passed.compareTo(limit) < 0 ? limit.minus(passed).toMillis() + 1 : LOOK_MILLIS);
                Optional<String> late = Optional.empty();
                if (thread.isAlive()) {
                    late = late(Duration.ofNanos(System.nanoTime() - start));
                }
                if (late.isPresent() && state.compareAndSet(State.RUNNING, State.STOPPED)) {
                    file = late.get();
                    steps.keySet().forEach(Thread::interrupt);
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return file;
    }

    /** The file of a thread that has computed for too long, or the last one when all together have. */
    private Optional<String> late(Duration passed) {
        if (passed.compareTo(limit.multipliedBy(PATIENCE)) > 0) {
            return Optional.of(last);
        }
        var threads = ManagementFactory.getThreadMXBean();
        for (Map.Entry<Thread, String> step : steps.entrySet()) {
            boolean asked = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
            long computed = asked ? threads.getThreadCpuTime(step.getKey().getId()) : passed.toNanos();
            if (computed > limit.toNanos()) {
                return Optional.of(step.getValue());
            }
        }
        return Optional.empty();
    }

    private Diagnostic problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return problem(
                        last,
                        "the build needed more memory than the "
                                + (Runtime.getRuntime().maxMemory() >> 20)
                                + " MB that it has, and was at this file then",
                        "see whether it is unusually large; give Java more memory with -Xmx if the report needs it");
            }
            if (cause instanceof StackOverflowError) {
                return problem(last, "too many things stand within each other in this file", "write it flatter");
            }
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    private static Diagnostic problem(String file, String message, String hint) {
        Diagnostic diagnostic = file.isEmpty()
                ? Diagnostic.of(DiagnosticCode.OVER_LIMIT, message)
                : Diagnostic.at(new SourceFile(file, "").beginning(), DiagnosticCode.OVER_LIMIT, message);
        return diagnostic.withHint(hint);
    }
}
