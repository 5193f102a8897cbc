package io.github.reportassembly.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.Pictures;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PDFBox paints of pictures: a picture of 200 by 100 points at 100, 100, at one pixel a point. */
class RenderedPicturesTest {
    private static final int LEFT = 150;
    private static final int RIGHT = 250;
    private static final int MIDDLE = 150;

    @Test
    void halvesOfAPngAreRedAndBlue() throws IOException {
        BufferedImage page = page(ImageFormat.PNG, Pictures.png(40, 20, false));

        assertColor(page, LEFT, MIDDLE, 255, 0, 0);
        assertThat(page.getRGB(99, MIDDLE)).isEqualTo(0xFFFFFFFF);
        assertThat(page.getRGB(301, MIDDLE)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void halfClearBlueLetsThePaperThrough() throws IOException {
        BufferedImage page = page(ImageFormat.PNG, Pictures.png(40, 20, true));

        assertColor(page, LEFT, MIDDLE, 255, 0, 0);
        assertColor(page, RIGHT, MIDDLE, 127, 127, 255);
    }

    @Test
    void anInterlacedPngIsWhole() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        fill(image, Color.RED, new Color(0x2080FF));

        BufferedImage page = page(ImageFormat.PNG, interlaced(image));

        assertColor(page, LEFT, MIDDLE, 255, 0, 0);
        assertColor(page, RIGHT, MIDDLE, 0x20, 0x80, 255);
    }

    @Test
    void sixteenBitsOfEachColorKeepTheirColors() throws IOException {
        ColorModel sixteen = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        BufferedImage image = new BufferedImage(sixteen, sixteen.createCompatibleWritableRaster(40, 20), false, null);
        fill(image, Color.RED, new Color(0x2080FF));

        for (byte[] png : List.of(png(image), interlaced(image))) {
            BufferedImage page = page(ImageFormat.PNG, png);
            assertColor(page, LEFT, MIDDLE, 255, 0, 0);
            assertColor(page, RIGHT, MIDDLE, 0x20, 0x80, 255);
        }
    }

    @Test
    void sixteenBitsOfGreyKeepTheirColors() throws IOException {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_USHORT_GRAY);
        fill(image, Color.BLACK, Color.WHITE);

        BufferedImage page = page(ImageFormat.PNG, png(image));

        assertColor(page, LEFT, MIDDLE, 0, 0, 0);
        assertColor(page, RIGHT, MIDDLE, 255, 255, 255);
    }

    @ParameterizedTest
    @CsvSource({"TYPE_BYTE_GRAY, 0, 0, 0", "TYPE_BYTE_INDEXED, 255, 0, 0"})
    void greyAndPalettesKeepTheirColors(String type, int red, int green, int blue) throws IOException {
        boolean grey = type.equals("TYPE_BYTE_GRAY");
        BufferedImage image =
                new BufferedImage(40, 20, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_BYTE_INDEXED);
        fill(image, new Color(red, green, blue), Color.WHITE);

        BufferedImage page = page(ImageFormat.PNG, png(image));

        assertColor(page, LEFT, MIDDLE, red, green, blue);
        assertColor(page, RIGHT, MIDDLE, 255, 255, 255);
    }

    @Test
    void photographsKeepTheirColors() throws IOException {
        BufferedImage page = page(ImageFormat.JPEG, Pictures.jpeg(40, 20));

        assertColor(page, LEFT, MIDDLE, 254, 0, 0);
    }

    @Test
    void drawingsAreFilledShadedClippedAndLetThrough() throws IOException {
        BufferedImage page = drawing("""
                <defs><linearGradient id="g"><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>
                <clipPath id="c"><rect x="60" y="0" width="20" height="50"/></clipPath></defs>
                <rect width="50" height="25" fill="url(#g)"/>
                <rect y="25" width="50" height="25" fill="#f00" opacity="0.5"/>
                <rect x="50" width="50" height="50" fill="#00f" clip-path="url(#c)"/>
                """);

        assertThat(red(page, 105, 120)).isLessThan(40);
        assertThat(red(page, 195, 120)).isGreaterThan(215);
        assertThat(red(page, 150, 120)).isBetween(90, 165);
        assertColor(page, LEFT, 175, 255, 127, 127);
        assertColor(page, 240, MIDDLE, 0, 0, 255);
        assertColor(page, 210, MIDDLE, 255, 255, 255);
        assertColor(page, 275, MIDDLE, 255, 255, 255);
    }

    @Test
    void wordsOfDrawingsAreDrawn() throws IOException {
        BufferedImage page = drawing("<text x=\"5\" y=\"40\" font-size=\"40\">HHH</text>");

        int dark = 0;
        for (int x = 100; x < 300; x++) {
            dark += red(page, x, 160) < 128 ? 1 : 0;
        }
        assertThat(dark).isBetween(20, 120);
    }

    private static BufferedImage drawing(String content) throws IOException {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">" + content + "</svg>";
        return page(ImageFormat.SVG, svg.getBytes(StandardCharsets.UTF_8));
    }

    private static BufferedImage page(ImageFormat format, byte[] bytes) throws IOException {
        PageSketch sketch = new PageSketch();
        MarkedContent picture = sketch.content();
        sketch.image(picture, 100, 100, 200, 100, "x");
        sketch.add(sketch.element(StructureRole.FIGURE, StructureAttributes.NONE.withAlternative("a picture"), picture))
                .endPage();
        ReportImage image = new ReportImage("x", format, bytes, 200_000, 100_000, 40, 20);
        byte[] pdf = SampleFile.write(SampleFile.INFO, sketch.document(), new ImageStore(Map.of("x", image)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0, 1);
        }
    }

    private static void fill(BufferedImage image, Color left, Color right) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, (x < image.getWidth() / 2 ? left : right).getRGB());
            }
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] interlaced(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream target = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        assertThat(out.toByteArray()[28]).as("interlaced").isEqualTo((byte) 1);
        return out.toByteArray();
    }

    private static int red(BufferedImage page, int x, int y) {
        return page.getRGB(x, y) >> 16 & 0xFF;
    }

    private static void assertColor(BufferedImage page, int x, int y, int red, int green, int blue) {
        Color seen = new Color(page.getRGB(x, y));
        assertThat(new int[] {seen.getRed(), seen.getGreen(), seen.getBlue()})
                .as("at %d, %d", x, y)
                .satisfies(color -> {
                    assertThat(color[0]).isCloseTo(red, Offset.offset(6));
                    assertThat(color[1]).isCloseTo(green, Offset.offset(6));
                    assertThat(color[2]).isCloseTo(blue, Offset.offset(6));
                });
    }
}
