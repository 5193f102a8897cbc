package io.github.reportassembly.page;

/** Numbers for content that is no part of the text, in place of the number of a {@link MarkedContent}. */
public final class Artifact {
    public static final int DECORATION = -1;
    public static final int HEADER = -2;
    public static final int FOOTER = -3;
    public static final int WATERMARK = -4;
    /** The number of a line of text. */
    public static final int LINE_NUMBER = -5;

    private Artifact() {}
}
