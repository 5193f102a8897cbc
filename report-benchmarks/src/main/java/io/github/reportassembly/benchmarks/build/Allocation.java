package io.github.reportassembly.benchmarks.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a log of the serial collector how much was allocated: what each collection found more than the one before
 * had left. What came after the last is not in it.
 */
final class Allocation {
    /** The option of the JVM that writes such a log. */
    static final String OPTION = "-Xlog:gc:file=";

    private static final Pattern COLLECTION = Pattern.compile("Pause .* (\\d+)([KMG])->(\\d+)([KMG])\\(");

    private Allocation() {}

    static long mebibytes(Path log) throws IOException {
        long sum = 0;
        long left = 0;
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            Matcher found = COLLECTION.matcher(line);
            if (found.find()) {
                sum += kibibytes(found.group(1), found.group(2)) - left;
                left = kibibytes(found.group(3), found.group(4));
            }
        }
        return sum >> 10;
    }

    private static long kibibytes(String number, String unit) {
        long value = Long.parseLong(number);
        return switch (unit) {
            case "K" -> value;
            case "M" -> value << 10;
            default -> value << 20;
        };
    }
}
