package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice as an outside reader of Word files. The environment variable {@code REPORT_OFFICE} names its command. */
public final class LibreOffice {
    private static final String VARIABLE = "REPORT_OFFICE";
    private static final int MINUTES = 4;

    private LibreOffice() {}

    static String command() {
        return System.getenv(VARIABLE);
    }

    /** Whether it is to be asked. */
    public static boolean isHere() {
        return System.getenv(VARIABLE) != null;
    }

    /**
     * Opens a file and saves it in another format.
     *
     * @param format the extension, with a filter after a colon if need be
     * @param folder for the new file and the program's own files; the new file has the old one's name
     */
    public static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("office.log");
        Process process = new ProcessBuilder(
                        System.getenv(VARIABLE),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(Files.readString(log));
        }
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + '.' + format.split(":", 2)[0]);
    }
}
