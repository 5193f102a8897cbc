package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command that reads a file and prints its text. */
final class TextCommand {
    private TextCommand() {}

    /** Whether a command that prints its version is on this machine. */
    static boolean isHere(String... version) {
        try {
            Process process =
                    new ProcessBuilder(version).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the command prints, as UTF-8. */
    static String printed(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("this command ended with an error: " + List.of(command));
        }
        return text;
    }
}
