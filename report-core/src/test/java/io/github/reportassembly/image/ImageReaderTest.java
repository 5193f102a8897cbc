package io.github.reportassembly.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.source.SourceFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReaderTest {
    @TempDir
    private Path root;

    private final List<Diagnostic> problems = new ArrayList<>();

    private Optional<ReportImage> read(String name, byte[] bytes) throws IOException {
        Files.createDirectories(root.resolve("a/figures"));
        Files.write(root.resolve("a/figures").resolve(name), bytes);
        return read("a/figures/" + name);
    }

    private Optional<ReportImage> read(String path) {
        SourceFile chapter = new SourceFile("a/chapter.md", "# Title\n\n![A picture](figures/x.png)\n");
        ImageUse use = new ImageUse(path, chapter.span(9, 10));
        return new ImageReader(ReportFolder.open(root), problems::add)
                .read(List.of(use, use))
                .image(path);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPngKeepsPixelsAndResolution() throws IOException {
        byte[] density = {0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1};
        byte[] png = Pictures.withChunk(Pictures.png(300, 150, true), "pHYs", density);

        ReportImage image = read("x.png", png).orElseThrow();

        assertThat(image.format()).isEqualTo(ImageFormat.PNG);
        assertThat(image.pixelWidth()).isEqualTo(300);
        assertThat(image.width()).isCloseTo(72_000, org.assertj.core.api.Assertions.within(10));
        assertThat(image.bytes()).isEqualTo(png);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "tIME", "eXIf", "prVt", "iCCP"})
    void aPngLosesWhatIsNoPicture(String chunk) throws IOException {
        byte[] png = Pictures.png(4, 4, false);

        ReportImage image = read("x.png", Pictures.withChunk(png, chunk, ascii("Author\0Somebody")))
                .orElseThrow();

        assertThat(image.bytes()).isEqualTo(png);
        assertThat(image.width()).isEqualTo(3000);
    }

    @Test
    void aHugePngIsRefusedByWhatItSays() throws IOException {
        assertThat(read("x.png", Pictures.withSize(Pictures.png(4, 4, false), 10_000, 10_000)))
                .isEmpty();
        assertThat(problems)
                .singleElement()
                .hasToString(new Diagnostic(
                                DiagnosticCode.BAD_IMAGE,
                                problems.get(0).span(),
                                "a/figures/x.png is too large: 10000 by 10000 pixels",
                                Optional.of("make it smaller: 2500 pixels fill the width of a page in print quality"),
                                List.of())
                        .toString());
        assertThat(problems.get(0).span().orElseThrow()).hasToString("a/chapter.md:3:1");
    }

    @Test
    void aDamagedPngIsRefused() throws IOException {
        byte[] png = Pictures.png(40, 40, false);
        byte[] flipped = png.clone();
        flipped[60] ^= 1;

        assertThat(read("a.png", Arrays.copyOf(png, png.length - 20))).isEmpty();
        assertThat(read("b.png", flipped)).isEmpty();
        assertThat(read("c.png", Pictures.withSize(png, 40, 50))).isEmpty();
        assertThat(problems)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "a/figures/a.png is a damaged PNG picture: it ends too early",
                        "a/figures/b.png is a damaged PNG picture: the check sum of its part IDAT is wrong",
                        "a/figures/c.png is a damaged PNG picture: pixels are missing");
    }

    @Test
    void aJpegLosesWhatTheCameraWrote() throws IOException {
        byte[] jpeg = Pictures.jpeg(60, 40);
        byte[] talking = Pictures.withSegment(jpeg, 0xFE, ascii("taken at home"));
        talking = Pictures.withSegment(talking, 0xED, ascii("Photoshop 3.0"));
        talking = Pictures.withSegment(talking, 0xE1, Pictures.exif(1));

        ReportImage image = read("x.jpg", talking).orElseThrow();

        assertThat(image.format()).isEqualTo(ImageFormat.JPEG);
        assertThat(image.bytes()).isEqualTo(jpeg);
        assertThat(image.pixelWidth()).isEqualTo(60);
    }

    /** Where the red half is when the picture stands upright. */
    @ParameterizedTest
    @CsvSource({"2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void aPhotographIsTurnedUpright(int orientation, String red) throws IOException {
        byte[] jpeg = Pictures.withSegment(Pictures.jpeg(60, 40), 0xE1, Pictures.exif(orientation));

        ReportImage image = read("x.jpg", jpeg).orElseThrow();

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        assertThat(seen.getWidth()).isEqualTo(image.pixelWidth()).isEqualTo(orientation < 5 ? 60 : 40);
        int x = red.equals("left") ? 3 : red.equals("right") ? seen.getWidth() - 4 : seen.getWidth() / 2;
        int y = red.equals("top") ? 3 : red.equals("bottom") ? seen.getHeight() - 4 : seen.getHeight() / 2;
        assertThat((seen.getRGB(x, y) >> 16) & 0xFF).isGreaterThan(200);
        assertThat(new String(image.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    /** The colours of print become those of screens, whichever way round the inks are stored. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPictureForPrintIsShownInRgb(boolean adobe) throws IOException {
        byte[] jpeg = Pictures.withSegment(Pictures.printJpeg(60, 40, adobe), 0xE1, Pictures.exif(6));

        ReportImage image = read("x.jpg", jpeg).orElseThrow();

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        assertThat(seen.getColorModel().getNumComponents()).isEqualTo(3);
        assertThat(image.pixelWidth()).isEqualTo(40);
        assertThat(seen.getRGB(20, 3) & 0xFFFFFF).matches(color -> color >> 16 > 230 && (color & 0xFF) < 25, "red");
        assertThat(seen.getRGB(20, 56) & 0xFFFFFF).matches(color -> color >> 16 < 25 && (color & 0xFF) > 230, "blue");
        assertThat(problems).isEmpty();
    }

    @Test
    void aCutJpegIsRefused() throws IOException {
        byte[] jpeg = Pictures.jpeg(60, 40);

        assertThat(read("x.jpg", Arrays.copyOf(jpeg, jpeg.length - 2))).isEmpty();
        assertThat(problems)
                .extracting(Diagnostic::message)
                .containsExactly("a/figures/x.jpg is a damaged JPEG picture: it ends too early");
    }

    @Test
    void otherFormatsAreRefused() throws IOException {
        assertThat(read("x.png", ascii("GIF89a"))).isEmpty();
        assertThat(problems)
                .extracting(Diagnostic::message)
                .containsExactly("a/figures/x.png is no PNG, JPEG or SVG picture");
    }

    @Test
    void aMissingPictureIsReportedWithTheOneThatMayBeMeant() throws IOException {
        read("Chart.png", Pictures.png(4, 4, false));

        assertThat(read("a/figures/chart.png")).isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DiagnosticCode.MISSING_IMAGE);
            assertThat(problem.hint().orElseThrow()).contains("a/figures/Chart.png");
        });
    }
}
