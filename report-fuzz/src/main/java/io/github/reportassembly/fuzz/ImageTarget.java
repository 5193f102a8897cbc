package io.github.reportassembly.fuzz;

/** A picture in whatever format its first bytes say. */
public final class ImageTarget {
    private static final PictureGate GATE = new PictureGate("a.png");

    private ImageTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        GATE.read(data);
    }
}
