package io.github.reportassembly.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The archive of a publication is the same wherever it is written. */
@Isolated
class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void sameBytesInAnyTimeZone() throws IOException {
        Files.writeString(folder.resolve("one.csv"), "a,b");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] here = archive();
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(archive()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archive.write(folder, "review-1.0", List.of("one.csv"), out);
        return out.toByteArray();
    }
}
