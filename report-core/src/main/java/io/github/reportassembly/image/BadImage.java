package io.github.reportassembly.image;

/** What is wrong with a picture, on its way from the format's reader to the diagnostics. */
final class BadImage extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /** @param message follows the picture's path: "is larger than …" */
    BadImage(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
