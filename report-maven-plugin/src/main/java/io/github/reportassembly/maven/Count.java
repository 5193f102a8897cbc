package io.github.reportassembly.maven;

import java.time.Duration;
import java.util.Locale;

/** Numbers as the log shows them, the same in every locale. */
final class Count {
    private Count() {}

    /** {@code 1 page}, {@code 2,310 pages}. */
    static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : noun + "s");
    }

    /** Seconds with two decimals. */
    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
    }

    /** A file's size in whole kibibytes, 1 at least. */
    static String size(long bytes) {
        return String.format(Locale.ROOT, "%,d KiB", Math.max(1, (bytes + 512) / 1024));
    }
}
