package io.github.reportassembly.export.docx;

import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.image.SvgRaster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of the file: each is stored once, under a name that says nothing about where it came from. */
final class Pictures {
    /** A part of the file that holds a picture. */
    record Part(String name, String contentType, byte[] bytes) {}

    /** Drawings as pixels have 180 of them an inch. */
    private static final double PIXELS_A_POINT = 2.5;

    private final ImageStore images;
    private final WordParts templates;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private int drawings;

    Pictures(ImageStore images, WordParts templates) {
        this.images = images;
        this.templates = templates;
    }

    Optional<ReportImage> image(String path) {
        return images.image(path);
    }

    /** The name of the part that holds a picture as it is. */
    String part(ReportImage image) {
        return names.computeIfAbsent(image.path(), path -> add(image.format(), image.bytes()));
    }

    /** The name of the part that holds a drawing as pixels, for programs that cannot draw it. */
    String pixels(ReportImage drawing) {
        return names.computeIfAbsent(
                "pixels " + drawing.path(), key -> add(ImageFormat.PNG, SvgRaster.png(drawing, PIXELS_A_POINT)));
    }

    /** The name of the part that holds the mark of a priority, three squares of which some are filled. */
    String priority(int filled) {
        String mark = "priority-" + filled + ".png";
        return names.computeIfAbsent("mark " + mark, key -> add(ImageFormat.PNG, templates.bytes(mark)));
    }

    /** Begins a drawing, which has a number of its own in the file. */
    void nextDrawing() {
        ++drawings;
    }

    /** The number of the drawing that was begun last. */
    int lastDrawing() {
        return drawings;
    }

    List<Part> parts() {
        return parts;
    }

    private String add(ImageFormat format, byte[] bytes) {
        String extension = format == ImageFormat.PNG ? "png" : format == ImageFormat.JPEG ? "jpeg" : "svg";
        String name = "/word/media/image" + (parts.size() + 1) + '.' + extension;
        parts.add(new Part(name, format == ImageFormat.SVG ? "image/svg+xml" : "image/" + extension, bytes));
        return name;
    }
}
