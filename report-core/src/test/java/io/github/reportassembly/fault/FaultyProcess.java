package io.github.reportassembly.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that builds, and whose files break in one folder. */
final class FaultyProcess implements AutoCloseable {
    private final Process process;

    private FaultyProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a process for one build.
     *
     * @param fault as in {@link FaultSettings}; the folder around the output breaks
     */
    static FaultyProcess start(Path report, Path output, String version, String fault) throws IOException {
        Path area = output.getParent();
        return start(fault, area, List.of(report.toString(), output.toString(), version));
    }

    /** Starts a process that builds when it is asked to. */
    static FaultyProcess start(Path around) throws IOException {
        return start("idle", around, List.of());
    }

    private static FaultyProcess start(String fault, Path area, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Djava.awt.headless=true"));
        if (!fault.equals("none")) {
            command.add("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FaultyProvider.class.getName());
            command.add("-Dfault.area=" + area);
            command.add("-Dfault=" + fault);
        }
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", classes, FaultyBuild.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        if (!arguments.isEmpty()) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        return new FaultyProcess(builder.start());
    }

    /** Asks for a build; {@link #answer} waits for it. */
    void ask(Path area, String fault, Path report, Path output, String version) throws IOException {
        String line = String.join("\t", area.toString(), fault, report.toString(), output.toString(), version);
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** What a build that was asked for says. */
    String answer() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = line(); !line.equals(FaultyBuild.END); line = line()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = process.getInputStream().read();
                b != '\n';
                b = process.getInputStream().read()) {
            if (b < 0) {
                throw new IOException("the process has ended, after " + line);
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Ends it as {@code kill -9} does, unless it has ended. */
    FaultyProcess killedAfter(long milliseconds) throws InterruptedException {
        Thread.sleep(milliseconds);
        process.destroyForcibly();
        return this;
    }

    /** Waits for its end; its exit code. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroyForcibly();
    }
}
