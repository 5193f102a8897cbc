package io.github.reportassembly.image;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pictures of a report, by their paths. */
public final class ImageStore {
    private final Map<String, ReportImage> images;

    public ImageStore(Map<String, ReportImage> images) {
        this.images = new TreeMap<>(images);
    }

    public Optional<ReportImage> image(String path) {
        return Optional.ofNullable(images.get(path));
    }

    /** All pictures, in the order of their paths. */
    public Collection<ReportImage> images() {
        return images.values();
    }
}
