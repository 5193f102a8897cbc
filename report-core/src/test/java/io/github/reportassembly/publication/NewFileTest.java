package io.github.reportassembly.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir
    Path folder;

    @Test
    void writesTheTextInUtf8AndNothingElse() throws IOException {
        NewFile.write(folder.resolve("register/draft-1.yaml"), "größer\n");

        try (Stream<Path> files = Files.list(folder.resolve("register"))) {
            assertThat(files).containsExactly(folder.resolve("register/draft-1.yaml"));
        }
        assertThat(folder.resolve("register/draft-1.yaml")).hasContent("größer\n");
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("draft-1.yaml"), "released");

        assertThatThrownBy(() -> NewFile.write(file, "other")).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("released");
    }

    @Test
    void leavesNothingBehindWhenTheFolderIsAFile() throws IOException {
        Files.writeString(folder.resolve("register"), "in the way");

        assertThatThrownBy(() -> NewFile.write(folder.resolve("register/draft-1.yaml"), "text"))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("register")).hasContent("in the way");
    }
}
