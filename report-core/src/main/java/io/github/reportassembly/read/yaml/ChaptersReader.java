package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.read.markdown.MarkdownReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads the chapters of a report side by side. Each has a list of problems of its own, and what they give is put together
 * in the order of the chapters, so that the outcome does not depend on which was read first.
 */
final class ChaptersReader {
    private static final int MOST_THREADS = 4;

    /** Bytes: the same on every machine, since it is what nesting is limited by where no rule limits it before. */
    private static final long STACK = 2L << 20;

    private final SourceFiles files;
    private final MarkdownReader markdown;
    private final DiagnosticSink sink;

    /** What one chapter gives. */
    private record Outcome(Chapter chapter, SourceFiles files, List<Diagnostic> problems) {}

    ChaptersReader(SourceFiles files, MarkdownReader markdown, DiagnosticSink sink) {
        this.files = files;
        this.markdown = markdown;
        this.sink = sink;
    }

    /** The chapters of these ids, in their order; what is wrong with them is reported in that order too. */
    List<Chapter> read(List<String> ids) {
        Outcome[] outcomes = new Outcome[ids.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
                    outcomes[i] = read(ids.get(i));
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
                next.set(outcomes.length);
            }
        };
        run(
                work,
                Math.min(
                        outcomes.length,
                        Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())));
        if (failure.get() instanceof Error error) {
            throw error;
        } else if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
        List<Chapter> chapters = new ArrayList<>();
        for (Outcome outcome : Arrays.asList(outcomes)) {
            outcome.problems().forEach(sink::report);
            files.addUnread(outcome.files());
            chapters.add(outcome.chapter());
        }
        return chapters;
    }

    private Outcome read(String id) {
        List<Diagnostic> problems = new ArrayList<>();
        SourceFiles own = files.reportingTo(problems::add);
        Chapter chapter = new ChapterReader(own, markdown.reportingTo(problems::add)).read(id);
        return new Outcome(chapter, own, problems);
    }

    private static void run(Runnable work, int count) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(null, work, "read-chapters-" + i, STACK);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            boolean ended = false;
            while (!ended) {
                try {
                    thread.join();
                    ended = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
