package io.github.reportassembly.verify;

import io.github.reportassembly.export.pdf.PdfWords;
import io.github.reportassembly.publication.ArchiveDifference;
import io.github.reportassembly.publication.PublishedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says what differs between files that were published and those of a later build. */
final class FileComparison {
    private static final int MOST_NAMED = 5;

    private final Path published;
    private final Path again;

    FileComparison(Path published, Path again) {
        this.published = published;
        this.again = again;
    }

    /** What differs in the content of a file; empty if only its bytes do. */
    Optional<String> difference(PublishedFile file) {
        Path one = published.resolve(file.name());
        Path other = again.resolve(file.name());
        if (!Files.isRegularFile(one)) {
            return Optional.of("its bytes differ; it is not beside the manifest, so its content cannot be compared");
        }
        try {
            if (file.name().endsWith(".pdf")) {
                return pages(PdfWords.pages(one), PdfWords.pages(other));
            }
            if (file.name().endsWith(".docx") || file.name().endsWith(".xlsx")) {
                List<String> entries = ArchiveDifference.entries(one, other);
                return entries.isEmpty()
                        ? Optional.empty()
                        : Optional.of("it differs in "
                                + String.join(", ", entries.subList(0, Math.min(MOST_NAMED, entries.size()))));
            }
            return lines(Files.readAllLines(one), Files.readAllLines(other));
        } catch (IOException e) {
            return Optional.of("it cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> pages(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Optional.of("it has other words from sheet " + (i + 1) + " on");
            }
        }
        return one.size() == other.size()
                ? Optional.empty()
                : Optional.of("it had " + one.size() + " sheets, and has " + other.size());
    }

    private static Optional<String> lines(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Optional.of("it differs from line " + (i + 1) + " on");
            }
        }
        return one.size() == other.size() ? Optional.empty() : Optional.of("it has more or fewer lines");
    }
}
