package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import java.util.Optional;
import org.commonmark.node.Image;

/** The paths of images where they are used. */
final class ImagePaths {
    private ImagePaths() {}

    /** The image's path relative to the report's folder; nothing if it leads elsewhere, which is reported. */
    static Optional<String> within(UnitText text, Image image) {
        Optional<String> path = ImagePath.within(text.unit().folder(), image.getDestination());
        if (path.isEmpty()) {
            refuse(text, image, "an image", "figures/name.svg");
        }
        return path;
    }

    /** Says that a path leads elsewhere. */
    static void refuse(UnitText text, Image image, String what, String example) {
        text.report(
                image,
                DiagnosticCode.FORBIDDEN_PATH,
                "\"" + shortened(image.getDestination()) + "\" is no path of " + what + " within the report's folder",
                "put it into the chapter's figures folder and write " + example);
    }

    private static String shortened(String path) {
        return path.length() <= 80 ? path : path.substring(0, 79) + "…";
    }
}
