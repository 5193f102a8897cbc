package io.github.reportassembly.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.reportassembly.diagnostic.Limits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class SvgFileTest {
    private static ReportImage read(String svg) throws BadImage {
        return new SvgFile("x.svg", svg.getBytes(StandardCharsets.UTF_8), Limits.USUAL).read();
    }

    private static String inside(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 8 4'>"
                + content + "</svg>";
    }

    @Test
    void whatNobodySeesIsDropped() throws BadImage {
        ReportImage image = read("""
                <?xml version="1.0"?><!-- drawn by somebody -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="urn:editor" viewBox="0 0 8 4" ink:file="/home/me/x.svg">
                <metadata><who>me</who></metadata><ink:view zoom="2"/><title>A &amp; B</title>
                <rect width="8" height="4" fill="url(#f)" ink:label="mine"><animate attributeName="x"/></rect></svg>
                """);

        assertThat(new String(image.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" font-family="Open Sans, Arial, sans-serif" viewBox="0 0 8 4">
                        <title>A &amp; B</title>
                        <rect width="8" height="4" fill="url(#f)"></rect></svg>
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x()</script>",
                "<rect onclick='x()'/>",
                "<foreignObject/>",
                "<use href='https://example.org/x.svg#a'/>",
                "<use xlink:href='file:///etc/passwd'/>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<rect fill='url( \"http://example.org/x\")'/>",
                "<rect style='fill:url(x.svg#a)'/>",
                "<style>@import 'x.css';</style>",
                "<style>rect{fill:\\75rl(x)}</style>"
            })
    void whatRunsOrFetchesIsRefused(String content) {
        assertThat(catchThrowable(() -> read(inside(content))))
                .isInstanceOf(BadImage.class)
                .hasMessageStartingWith("holds ")
                .hasMessageEndingWith("(line 1)");
    }

    @Test
    void aDoctypeIsRefused() {
        String svg = "<?xml version='1.0'?>\n<!DOCTYPE svg [<!ENTITY x SYSTEM '/etc/passwd'>]>\n"
                + inside("<text>&x;</text>");

        assertThatThrownBy(() -> read(svg)).isInstanceOf(BadImage.class).hasMessageStartingWith("holds a DOCTYPE");
    }

    @Test
    void drawingsThatGrowWithoutEndAreRefused() {
        StringBuilder content = new StringBuilder("<g id='a0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 12; i++) {
            content.append("<g id='a").append(i).append("'>");
            content.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }

        assertThatThrownBy(() -> read(inside(content.toString())))
                .isInstanceOf(BadImage.class)
                .hasMessage("draws too much");
    }

    @ParameterizedTest
    @CsvSource({
        "'width=\"96\" height=\"48px\"', 72000, 36000",
        "'width=\"2in\" height=\"25.4mm\"', 144000, 72000",
        "'viewBox=\"0 0 400 100\"', 300000, 75000",
        "'viewBox=\"0,0,400,100\" width=\"100pt\"', 100000, 25000",
        "'viewBox=\"0 0 400 100\" width=\"100%\" height=\"100%\"', 300000, 75000"
    })
    void theSizeComesFromLengthsOrViewBox(String attributes, int width, int height) throws BadImage {
        ReportImage image = read("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");

        assertThat(image.width()).isEqualTo(width);
        assertThat(image.height()).isEqualTo(height);
    }

    @Test
    void otherEncodingsAreRefused() {
        String svg = "<?xml version='1.0' encoding='ISO-8859-1'?>" + inside("<text>é</text>");
        for (Charset encoding : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            byte[] bytes = svg.getBytes(encoding);
            assertThatThrownBy(() -> new SvgCleaner(bytes, Limits.USUAL).clean())
                    .isInstanceOf(BadImage.class)
                    .hasMessage("is an SVG drawing that is not written in UTF-8");
        }
    }

    /** The JDK's parser of XML writes to the terminal when it is given damaged bytes. */
    @Test
    void damagedDrawingsAreRefusedInSilence() {
        byte[] whole = inside("<g id='é'><text x='1'>words &amp; more</text><!-- c --></g>")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(19);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream terminal = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (int run = 0; run < 2_000; run++) {
                byte[] damaged = whole.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                try {
                    assertThat(new SvgCleaner(damaged, Limits.USUAL).clean()).isNotEmpty();
                } catch (BadImage e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        } finally {
            System.setErr(terminal);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aDrawingWithoutSizeIsRefused() {
        assertThatThrownBy(() -> read("<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .hasMessage("does not say how large it is");
    }

    @Test
    void textLooksTheSameWhateverFontItAsksFor() throws Exception {
        byte[] serif =
                SvgRaster.png(read(inside("<text y='3' font-size='3' style='font-family:serif'>abc</text>")), 20);
        byte[] styled = SvgRaster.png(
                read(inside("<style>text{font-family:monospace}</style><text y='3' font-size='3'>abc</text>")), 20);
        byte[] plain = SvgRaster.png(read(inside("<text y='3' font-size='3'>abc</text>")), 20);

        assertThat(serif).isEqualTo(plain);
        assertThat(styled).isEqualTo(plain);
    }

    @Test
    void drawingsBecomePixels() throws BadImage, IOException {
        byte[] png = SvgRaster.png(read(inside("<rect width='4' height='4' fill='#ff0000'/>")), 4);

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(seen.getWidth()).isEqualTo(24);
        assertThat(seen.getRGB(6, 6)).isEqualTo(0xFFFF0000);
        assertThat(seen.getRGB(18, 6) >>> 24).isZero();
    }
}
