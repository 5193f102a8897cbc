package io.github.reportassembly.output;

import io.github.reportassembly.export.data.JsonCheck;
import io.github.reportassembly.export.pdf.PdfCheck;
import io.github.reportassembly.publication.ArchiveCheck;
import io.github.reportassembly.publication.PackageFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file again that was just written, before anybody gets it. */
final class PackageCheck {
    private PackageCheck() {}

    /** @throws IOException with the file's name, if it cannot be opened */
    static void open(PackageFile file, Path staged) throws IOException {
        try {
            switch (file.type()) {
                case "pdf" -> PdfCheck.open(staged);
                case "docx", "xlsx" -> ArchiveCheck.openOffice(staged);
                case "json", "sarif" -> JsonCheck.read(staged);
                default -> text(staged);
            }
        } catch (IOException e) {
            throw new IOException(file.name() + " was written, but cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void text(Path staged) throws IOException {
        try {
            if (Files.readString(staged, StandardCharsets.UTF_8).isEmpty()) {
                throw new IOException("it is empty");
            }
        } catch (CharacterCodingException e) {
            throw new IOException("it is no UTF-8", e);
        }
    }
}
