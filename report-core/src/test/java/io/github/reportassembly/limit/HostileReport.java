package io.github.reportassembly.limit;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.docx.WordOptions;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The small report of the reader's tests, with files of it exchanged, taken through all stages. */
final class HostileReport {
    private static final Path SMALL = Path.of("src/test/resources/io/github/reportassembly/read/small-report");

    private final Path folder;

    HostileReport(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(SMALL.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    DiagnosticList check(Limits limits) {
        return new ReportAssembler((stage, time) -> {}).check(request(limits)).diagnostics();
    }

    AssemblyResult assemble(Limits limits) {
        return new ReportAssembler((stage, time) -> {}).assemble(request(limits));
    }

    private AssemblyRequest request(Limits limits) {
        return new AssemblyRequest(
                folder,
                folder.resolve("target/report"),
                "fountain-review",
                "1.0",
                Stage.WORKING,
                Optional.of(Instant.EPOCH),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                HostileReport.class.getClassLoader(),
                FailOn.FATAL,
                WordOptions.DEFAULT,
                false,
                limits);
    }

    static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }
}
