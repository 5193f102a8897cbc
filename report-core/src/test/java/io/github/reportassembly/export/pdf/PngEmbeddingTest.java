package io.github.reportassembly.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of PNG comes out of the PDF pixel by pixel. */
class PngEmbeddingTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void pixelsStayTheSame(int type) throws IOException {
        assertEmbedded(noise(new BufferedImage(WIDTH, HEIGHT, type)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void palettesMayBeClear(int bits) throws IOException {
        Random random = new Random(bits);
        byte[][] colors = new byte[4][1 << bits];
        for (byte[] component : colors) {
            random.nextBytes(component);
        }
        IndexColorModel palette = new IndexColorModel(bits, 1 << bits, colors[0], colors[1], colors[2], colors[3]);
        int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type, palette);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.getRaster().setSample(x, y, 0, random.nextInt(1 << bits));
            }
        }
        assertEmbedded(image);
    }

    private static BufferedImage noise(BufferedImage image) {
        Random random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static void assertEmbedded(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        try (PDDocument document = Loader.loadPDF(file(png.toByteArray()))) {
            BufferedImage seen = picture(document.getPage(0).getResources()).getImage();
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    int argb = argb(expected, x, y);
                    assertThat(seen.getRGB(x, y) >>> 24).isEqualTo(argb >>> 24);
                    if (argb >>> 24 != 0) {
                        assertThat(argb(seen, x, y)).isEqualTo(argb);
                    }
                }
            }
        }
    }

    /** Java takes grey values for linear ones, so they are compared as they are. */
    private static int argb(BufferedImage image, int x, int y) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? 0xFF000000 | image.getRaster().getSample(x, y, 0) * 0x10101
                : image.getRGB(x, y);
    }

    private static PDImageXObject picture(PDResources resources) throws IOException {
        PDImageXObject found = null;
        for (COSName name : resources.getXObjectNames()) {
            PDImageXObject image = (PDImageXObject) resources.getXObject(name);
            if (found == null || image.getCOSObject().containsKey(COSName.SMASK)) {
                found = image;
            }
        }
        return found;
    }

    private static byte[] file(byte[] png) {
        PageSketch page = new PageSketch();
        MarkedContent content = page.content();
        page.image(content, 100, 100, WIDTH, HEIGHT, "a.png");
        page.add(page.element(StructureRole.FIGURE, StructureAttributes.NONE.withAlternative("Noise"), content));
        page.endPage();
        ReportImage image = new ReportImage("a.png", ImageFormat.PNG, png, 1000, 1000, WIDTH, HEIGHT);
        return SampleFile.write(SampleFile.INFO, page.document(), new ImageStore(Map.of("a.png", image)));
    }
}
