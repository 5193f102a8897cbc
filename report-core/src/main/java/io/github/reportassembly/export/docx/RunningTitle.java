package io.github.reportassembly.export.docx;

/**
 * What the header says about where one is.
 *
 * @param number as printed; empty for none
 * @param title in plain words
 */
record RunningTitle(Kind kind, String number, String title) {
    /** What the title belongs to, which is how Word finds it again. */
    enum Kind {
        CHAPTER("1"),
        APPENDIX("\"Appendix Heading 1\""),
        FRONT("\"Front Heading 1\""),
        CONTENTS("\"Contents Heading\"");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        /** The style as a STYLEREF field names it; Word's own headings by level, which is the same in all languages. */
        String style() {
            return style;
        }
    }

    static final RunningTitle NONE = new RunningTitle(Kind.FRONT, "", "");

    boolean numbered() {
        return kind == Kind.CHAPTER || kind == Kind.APPENDIX;
    }
}
