package io.github.reportassembly.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts finished files in the place of older ones by renaming. It follows a {@link MovePlan}, so that what a kill cuts
 * short is brought to its end later, and puts the older files back when a move fails.
 */
final class Replacement {
    private static final String KEPT = ".before";

    private final Path from;
    private final Path to;
    private final Path kept;

    Replacement(Path from, Path to) {
        this.from = from;
        this.to = to;
        this.kept = from.resolve(KEPT);
    }

    /**
     * Moves the named files in this order, then removes others.
     *
     * @param obsolete those of the publication before that this one does not have
     * @throws BlockedFileException if a file cannot be moved; all older ones are then in their places again
     */
    void move(List<String> names, List<String> obsolete) throws IOException {
        Files.createDirectory(kept);
        List<MovePlan.Move> moves = new ArrayList<>();
        for (String name : names) {
            moves.add(new MovePlan.Move(keep(name) ? MovePlan.Kind.REPLACE : MovePlan.Kind.ADD, name));
        }
        for (String name : obsolete) {
            if (keep(name)) {
                moves.add(new MovePlan.Move(MovePlan.Kind.REMOVE, name));
            }
        }
        MovePlan plan = new MovePlan(true, moves);
        plan.write(from);
        force(from);
        try {
            forwards(plan);
        } catch (BlockedFileException e) {
            turnBack(plan, e);
            throw e;
        }
        MovePlan.end(from);
    }

    /** Brings to its end what a killed build had begun; empty if it had not begun to move files. */
    Optional<Leftover> settle() throws IOException {
        Optional<MovePlan> found = MovePlan.read(from);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MovePlan plan = found.get();
        Leftover outcome = Leftover.PUT_BACK;
        if (!plan.forwards()) {
            back(plan);
        } else {
            try {
                forwards(plan);
                outcome = Leftover.COMPLETED;
            } catch (BlockedFileException e) {
                turnBack(plan, e);
                if (isUnsettled()) {
                    throw e;
                }
            }
        }
        MovePlan.end(from);
        return Optional.of(outcome);
    }

    /** Whether files wait in the staging folder without which the output folder would not be whole. */
    boolean isUnsettled() throws IOException {
        return MovePlan.read(from).isPresent();
    }

    /** A second name for the older file costs nothing; not every file system has them. */
    private boolean keep(String name) throws IOException {
        if (!Files.isRegularFile(to.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            Files.createLink(kept.resolve(name), to.resolve(name));
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(to.resolve(name), kept.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        return true;
    }

    /** A file that is no longer in the staging folder was moved before the build was killed. */
    private void forwards(MovePlan plan) throws BlockedFileException {
        for (MovePlan.Move move : plan.moves()) {
            Path target = to.resolve(move.name());
            try {
                if (move.kind() == MovePlan.Kind.REMOVE) {
                    Files.deleteIfExists(target);
                } else if (Files.exists(from.resolve(move.name()), LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(from.resolve(move.name()), target, StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (IOException e) {
                throw new BlockedFileException(move.name(), e);
            }
        }
        force(to);
    }

    private void turnBack(MovePlan plan, IOException cause) {
        try {
            back(plan.turned(from));
            MovePlan.end(from);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void back(MovePlan plan) throws IOException {
        for (MovePlan.Move move : plan.moves()) {
            Path target = to.resolve(move.name());
            if (move.kind() != MovePlan.Kind.ADD) {
                putBack(kept.resolve(move.name()), target);
            } else if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(target);
            }
        }
        force(to);
    }

    private static void putBack(Path older, Path target) throws IOException {
        if (Files.exists(older, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(older, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Makes the renaming itself last. Windows cannot open a folder, and needs no such call. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // The files themselves are on the disk.
        }
    }
}
