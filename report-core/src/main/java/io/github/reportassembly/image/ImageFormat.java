package io.github.reportassembly.image;

/** The formats of pictures that a report may hold. */
public enum ImageFormat {
    PNG,
    JPEG,
    SVG
}
