package io.github.reportassembly.image;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.read.folder.ReportFolder;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the pictures of a report: measures them before anything is decoded, and strips what no reader may see, such as
 * the place where a photograph was taken.
 */
public final class ImageReader {
    private final ReportFolder folder;
    private final DiagnosticSink sink;

    public ImageReader(ReportFolder folder, DiagnosticSink sink) {
        this.folder = folder;
        this.sink = sink;
    }

    /**
     * Reads each picture once. One that is missing, too large, damaged or of another format than PNG, JPEG and SVG is
     * reported at the first place that shows it, and is not in the store.
     */
    public ImageStore read(Collection<ImageUse> uses) {
        Map<String, ReportImage> images = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (ImageUse use : uses) {
            if (seen.add(use.path())) {
                read(use).ifPresent(image -> images.put(use.path(), image));
            }
        }
        return new ImageStore(images);
    }

    private Optional<ReportImage> read(ImageUse use) {
        Optional<byte[]> bytes =
                folder.bytes(use.path(), folder.limits().of(Limit.IMAGE_FILE), sink, Optional.of(use.span()));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(decode(use.path(), bytes.get(), folder.limits()));
        } catch (BadImage problem) {
            sink.report(Diagnostic.at(use.span(), DiagnosticCode.BAD_IMAGE, use.path() + " " + problem.getMessage())
                    .withHint(problem.hint()));
            return Optional.empty();
        }
    }

    /** The format follows from the first bytes; the file's name may be wrong. */
    private static ReportImage decode(String path, byte[] bytes, Limits limits) throws BadImage {
        if (PngFile.matches(bytes)) {
            return new PngFile(path, bytes, limits).read();
        }
        if (JpegFile.matches(bytes)) {
            return new JpegFile(path, bytes, limits).read();
        }
        if (SvgFile.matches(bytes)) {
            return new SvgFile(path, bytes, limits).read();
        }
        throw new BadImage(
                "is no PNG, JPEG or SVG picture", "open it and save it as PNG, or as SVG if it is a drawing");
    }
}
