package io.github.reportassembly.fault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The ways in which a file system breaks. */
final class Faults {
    private Faults() {}

    /** A process that was killed does nothing more; thrown from every step after it, so that no cleaning up has effect. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts steps and bytes; nothing goes wrong. */
    static class Count implements Fault {
        private int steps;
        private long bytes;

        @Override
        public synchronized void change(String what, Path file) throws IOException {
            steps++;
        }

        @Override
        public synchronized int admitted(int count) throws IOException {
            steps++;
            bytes += count;
            return count;
        }

        synchronized int steps() {
            return steps;
        }

        synchronized long bytes() {
            return bytes;
        }

        @Override
        public synchronized String toString() {
            return "steps=" + steps + " bytes=" + bytes;
        }
    }

    /** Ends all work at a step; if bytes are written then, half of them arrive. */
    static final class End extends Count {
        private final int step;
        private final Runnable death;
        private boolean ended;

        /** @param death does not return, or throws */
        End(int step, Runnable death) {
            this.step = step;
            this.death = death;
        }

        @Override
        public synchronized void change(String what, Path file) throws IOException {
            if (steps() >= step) {
                end();
            }
            super.change(what, file);
        }

        @Override
        public synchronized int admitted(int count) throws IOException {
            if (steps() > step) {
                end();
            }
            super.admitted(count);
            return steps() - 1 == step ? count / 2 : count;
        }

        @Override
        public synchronized void afterPart() {
            end();
        }

        private void end() {
            ended = true;
            death.run();
        }

        synchronized boolean hasEnded() {
            return ended;
        }
    }

    /** Has room for so many bytes in all. */
    static final class Full extends Count {
        private final long room;

        Full(long room) {
            this.room = room;
        }

        @Override
        public synchronized int admitted(int count) throws IOException {
            long left = room - bytes();
            super.admitted(count);
            return (int) Math.max(0, Math.min(count, left));
        }

        @Override
        public void afterPart() throws IOException {
            throw new IOException("No space left on device");
        }
    }

    /** Lets nothing be changed. */
    static final class ReadOnly implements Fault {
        @Override
        public void change(String what, Path file) throws IOException {
            throw new AccessDeniedException(file.toString());
        }
    }

    /** Loses a file just before it is read for the first time; which one is told by its place among all that are read. */
    static final class Vanishing implements Fault {
        private final int which;
        private final Set<Path> read = new TreeSet<>();

        Vanishing(int which) {
            this.which = which;
        }

        @Override
        public synchronized void read(Path file) throws IOException {
            if (read.add(file) && read.size() == which) {
                Files.deleteIfExists(file);
            }
        }

        @Override
        public synchronized String toString() {
            return "files=" + read.size();
        }
    }
}
