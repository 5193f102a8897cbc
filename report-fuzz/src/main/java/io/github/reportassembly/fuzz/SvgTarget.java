package io.github.reportassembly.fuzz;

import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.SvgRaster;
import java.nio.charset.StandardCharsets;

/** What stands within a drawing; one that is let in must come out as pixels too. */
public final class SvgTarget {
    private static final PictureGate GATE = new PictureGate("a.svg");
    private static final byte[] BEFORE = ("<svg xmlns='http://www.w3.org/2000/svg'"
                    + " xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>")
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = "</svg>".getBytes(StandardCharsets.US_ASCII);

    private SvgTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        byte[] drawing = new byte[BEFORE.length + data.length + AFTER.length];
        System.arraycopy(BEFORE, 0, drawing, 0, BEFORE.length);
        System.arraycopy(data, 0, drawing, BEFORE.length, data.length);
        System.arraycopy(AFTER, 0, drawing, BEFORE.length + data.length, AFTER.length);
        ImageStore images = GATE.read(drawing);
        images.image("a.svg").ifPresent(image -> SvgRaster.png(image, 1));
    }
}
