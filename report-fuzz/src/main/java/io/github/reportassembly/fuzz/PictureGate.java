package io.github.reportassembly.fuzz;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.image.ImageReader;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ImageUse;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.source.SourceFile;
import java.util.List;
import java.util.Map;

/** The gate that every picture of a report goes through. */
final class PictureGate {
    private final TemporaryReport report = new TemporaryReport();
    private final String path;

    PictureGate(String path) {
        this.path = path;
    }

    ImageStore read(byte[] picture) {
        report.lay(Map.of(path, picture));
        DiagnosticList found = new DiagnosticList();
        ImageUse use = new ImageUse(path, new SourceFile("a/chapter.md", "").beginning());
        ImageStore images = new ImageReader(ReportFolder.open(report.folder()), found).read(List.of(use));
        Readers.print(found);
        return images;
    }
}
