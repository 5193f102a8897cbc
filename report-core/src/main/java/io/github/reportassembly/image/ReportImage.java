package io.github.reportassembly.image;

/**
 * A picture ready to be embedded: its metadata stripped, its orientation applied.
 *
 * @param path relative to the report's folder
 * @param bytes PNG, JPEG or SVG; not to be changed
 * @param width in thousandths of a point, as the picture asks for it
 * @param height in thousandths of a point
 * @param pixelWidth 0 for SVG
 * @param pixelHeight 0 for SVG
 */
public record ReportImage(
        String path, ImageFormat format, byte[] bytes, int width, int height, int pixelWidth, int pixelHeight) {}
