package io.github.reportassembly.assemble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Git repository made by the {@code git} program, whose commits have known dates. */
final class TestRepository {
    private final Path folder;

    private TestRepository(Path folder) {
        this.folder = folder;
    }

    static TestRepository in(Path folder) throws IOException {
        TestRepository repository = new TestRepository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        Files.writeString(folder.resolve(".gitignore"), "target/\n");
        return repository;
    }

    /** Commits all changes. */
    void commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "-m", message);
    }

    String head() {
        return git("rev-parse", "HEAD").strip();
    }

    /** Paths that {@code git status} lists. */
    List<String> changes() {
        return git("status", "--porcelain")
                .lines()
                .map(line -> line.substring(3))
                .toList();
    }

    /** Removes the repository and leaves the files. */
    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(".git"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Runs Git, which may fail. */
    void tryGit(String... arguments) {
        try {
            git(arguments);
        } catch (IllegalStateException e) {
            // A merge that conflicts is what the test is about.
        }
    }

    /** What Git prints. */
    String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GIT_AUTHOR_NAME", "Test",
                        "GIT_AUTHOR_EMAIL", "test@example.org",
                        "GIT_COMMITTER_NAME", "Test",
                        "GIT_COMMITTER_EMAIL", "test@example.org",
                        "GIT_AUTHOR_DATE", "2026-03-02T12:00:00Z",
                        "GIT_COMMITTER_DATE", "2026-03-02T12:00:00Z",
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_NOSYSTEM", "1"));
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
