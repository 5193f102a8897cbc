package io.github.reportassembly.repository;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The {@code git} program, run so that it reads, starts nothing else, asks nobody and ends. */
final class GitCommand {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final int OUTPUT_LIMIT = 4 << 20;

    /** Settings that outrank those of the checkout. */
    private static final List<String> SAFE_SETTINGS = List.of(
            "--no-pager",
            "--no-optional-locks",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=" + nullFile(),
            "-c",
            "core.attributesFile=" + nullFile(),
            "-c",
            "protocol.allow=never",
            "-c",
            "log.showSignature=false");

    private final Path program;

    GitCommand(Path program) {
        this.program = program;
    }

    /**
     * Looks through {@code PATH} itself and skips relative entries: some systems would look into the current folder
     * first, which is the checkout.
     */
    static Optional<GitCommand> find() {
        String path = System.getenv("PATH");
        if (path == null) {
            return Optional.empty();
        }
        for (String entry : path.split(File.pathSeparator, -1)) {
            for (String name : List.of("git", "git.exe")) {
                Optional<Path> candidate = absolute(entry).map(folder -> folder.resolve(name));
                if (candidate.isPresent()
                        && Files.isRegularFile(candidate.get())
                        && Files.isExecutable(candidate.get())) {
                    return candidate.map(GitCommand::new);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> absolute(String entry) {
        try {
            return Optional.of(Path.of(entry)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The standard output; empty when Git fails, takes more than twenty seconds, or prints more than 4 MiB. */
    Optional<String> run(Path folder, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(SAFE_SETTINGS);
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        prepare(builder.environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            endAfterLimit(process);
            return output(process);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Variables of an outer Git, such as that of a hook which runs the build, would point to another repository. */
    private static void prepare(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.put("GIT_TERMINAL_PROMPT", "0");
        environment.put("GIT_OPTIONAL_LOCKS", "0");
        environment.put("GIT_NO_LAZY_FETCH", "1");
        environment.put("LC_ALL", "C");
        environment.put("LANGUAGE", "C");
    }

    private static void endAfterLimit(Process process) {
        Thread watch = new Thread(
                () -> {
                    try {
                        if (!process.waitFor(TIME_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                            process.descendants().forEach(ProcessHandle::destroyForcibly);
                            process.destroyForcibly();
                        }
                    } catch (InterruptedException e) {
                        process.destroyForcibly();
                    }
                },
                "git time limit");
        watch.setDaemon(true);
        watch.start();
    }

    private static Optional<String> output(Process process) throws IOException, InterruptedException {
        try (InputStream stream = process.getInputStream()) {
            byte[] bytes = stream.readNBytes(OUTPUT_LIMIT);
            if (bytes.length == OUTPUT_LIMIT) {
                process.destroyForcibly();
                return Optional.empty();
            }
            boolean succeeded = process.waitFor() == 0;
            return succeeded ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
        }
    }

    private static String nullFile() {
        return File.separatorChar == '\\' ? "NUL" : "/dev/null";
    }
}
