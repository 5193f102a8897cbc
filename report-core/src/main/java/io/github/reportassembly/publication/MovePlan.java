package io.github.reportassembly.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be done to an output folder, written down beside the finished files before the first of them is moved. A
 * build that is killed midway is brought to an end by the next one: forwards, or back if it was on its way back.
 *
 * @param forwards whether the newer files are to be put in place, or the older ones again
 * @param moves in the order of doing them
 */
record MovePlan(boolean forwards, List<Move> moves) {
    private static final String FORWARDS = ".moves";
    private static final String BACK = ".moves-back";

    /** What is done to one name of the output folder. */
    enum Kind {
        REPLACE,
        ADD,
        REMOVE
    }

    /** One step. */
    record Move(Kind kind, String name) {}

    MovePlan {
        moves = List.copyOf(moves);
    }

    /** Writes it whole or not at all. */
    void write(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Move move : moves) {
            text.append(move.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(move.name())
                    .append('\n');
        }
        String unfinished = FORWARDS + ".new";
        try (OutputStream out = StagedFile.create(folder, unfinished)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        Files.move(folder.resolve(unfinished), folder.resolve(FORWARDS), StandardCopyOption.ATOMIC_MOVE);
    }

    /** From here on the older files are to be put back. */
    MovePlan turned(Path folder) throws IOException {
        Files.move(folder.resolve(FORWARDS), folder.resolve(BACK), StandardCopyOption.ATOMIC_MOVE);
        return new MovePlan(false, moves);
    }

    /** There is nothing left to do. */
    static void end(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FORWARDS));
        Files.deleteIfExists(folder.resolve(BACK));
    }

    /** The plan in a staging folder; empty if none was made there. */
    static Optional<MovePlan> read(Path folder) throws IOException {
        for (String name : List.of(FORWARDS, BACK)) {
            if (Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                return moves(folder.resolve(name)).map(moves -> new MovePlan(name.equals(FORWARDS), moves));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Move>> moves(Path file) throws IOException {
        List<Move> moves = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int space = line.indexOf(' ');
            Optional<Kind> kind = kind(line.substring(0, Math.max(space, 0)));
            String name = line.substring(space + 1);
            if (kind.isEmpty() || !(name.equals(Manifest.NAME) || FileName.isGood(name))) {
                return Optional.empty();
            }
            moves.add(new Move(kind.get(), name));
        }
        return Optional.of(moves);
    }

    private static Optional<Kind> kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
