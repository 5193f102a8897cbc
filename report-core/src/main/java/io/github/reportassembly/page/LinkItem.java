package io.github.reportassembly.page;

/**
 * A rectangle that leads somewhere.
 *
 * @param element number of the {@link StructureElement} that it belongs to
 * @param description what the link leads to, in words
 */
public record LinkItem(int x, int y, int width, int height, LinkTarget target, int element, String description)
        implements PageItem {
    @Override
    public LinkItem moved(int dx, int dy) {
        return new LinkItem(x + dx, y + dy, width, height, target, element, description);
    }

    @Override
    public <R> R accept(PageItemVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
