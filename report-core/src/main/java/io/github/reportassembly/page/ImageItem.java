package io.github.reportassembly.page;

/** A picture that fills a rectangle; the image is named by its path in the report. */
public record ImageItem(int x, int y, int width, int height, String image, int content) implements PageItem {
    @Override
    public ImageItem moved(int dx, int dy) {
        return new ImageItem(x + dx, y + dy, width, height, image, content);
    }

    @Override
    public <R> R accept(PageItemVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
