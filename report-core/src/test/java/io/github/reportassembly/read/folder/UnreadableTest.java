package io.github.reportassembly.read.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

class UnreadableTest {
    private final DiagnosticPrinter printer = new DiagnosticPrinter(Stage.WORKING);

    @Test
    void saysThatThePermissionIsMissing() {
        assertThat(printer.print(Unreadable.because("water/chapter.md", new AccessDeniedException("x"))))
                .isEqualTo("""
                        water/chapter.md:1:1: error[unreadable-file]: this file or folder cannot be read: no permission
                            hint: give yourself the right to read it, or fetch it again from Git
                        """);
    }

    @Test
    void doesNotRepeatTheSystemsOwnWords() {
        assertThat(printer.print(Unreadable.because("water/chapter.md", new IOException("EIO 5"))))
                .isEqualTo("""
                        water/chapter.md:1:1: error[unreadable-file]: this file or folder cannot be read: the system reports an error
                            hint: see whether the disk is in order, and fetch it again from Git
                        """);
    }
}
