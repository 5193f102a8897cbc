package io.github.reportassembly.layout.strip;

/** A strip at its place on a page: {@code top} is the distance from the top of the text area. */
record PlacedStrip(Strip strip, int top) {
    int bottom() {
        return top + strip.height();
    }
}
