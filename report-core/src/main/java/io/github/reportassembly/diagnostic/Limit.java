package io.github.reportassembly.diagnostic;

import java.util.Locale;

/**
 * How much a build takes before it refuses: what a whole team writes stays far below, what somebody sends to keep a
 * build busy or to fill its memory does not.
 */
public enum Limit {
    /** Files of the report's folder. */
    FILES(50_000, "files of the report", DiagnosticCode.FORBIDDEN_PATH),
    /** Folders in each other. */
    FOLDER_DEPTH(16, "folders in each other", DiagnosticCode.FORBIDDEN_PATH),
    /** Bytes of one file of text: YAML, Markdown, CSV, a template. */
    TEXT_FILE(1 << 20, "bytes of a text file", DiagnosticCode.FILE_TOO_LARGE),
    /** Bytes of all files of text that a build reads. */
    TEXT_TOTAL(64 << 20, "bytes of all text files together", DiagnosticCode.FILE_TOO_LARGE),
    /** Lists and groups of keys in each other. */
    YAML_DEPTH(20, "lists and groups in each other in YAML", DiagnosticCode.YAML_SYNTAX),
    /** UTF-16 units of one chapter or field. */
    MARKDOWN_TEXT(256 << 10, "characters of a chapter or field", DiagnosticCode.FILE_TOO_LARGE),
    /** UTF-16 units of lines without a blank one between them. Lines of a table count one by one. */
    MARKDOWN_BLOCK(
            128 << 10, "characters of a block: lines without a blank one between them", DiagnosticCode.FILE_TOO_LARGE),
    /** What brackets cost grows with the square of their number. */
    MARKDOWN_BRACKETS(4_000, "opening brackets of a block", DiagnosticCode.FILE_TOO_LARGE),
    /** Headings, paragraphs, list items and so on of one chapter or field. */
    MARKDOWN_BLOCKS(5_000, "headings, paragraphs, items of a chapter or field", DiagnosticCode.FILE_TOO_LARGE),
    /** Blocks within blocks, and inlines within inlines. */
    MARKDOWN_DEPTH(32, "lists, quotations, emphases in each other", DiagnosticCode.MARKDOWN_TOO_DEEP),
    /** A spanning cell counts for each that it covers. */
    TABLE_CELLS(20_000, "cells of the tables of a chapter or field", DiagnosticCode.TABLE_TOO_LARGE),
    /** UTF-16 units of all addresses, which reference definitions could multiply. */
    ADDRESSES(1 << 20, "characters of all addresses of a chapter or field", DiagnosticCode.FORBIDDEN_LINK),
    /** Bytes of one picture. */
    IMAGE_FILE(20 << 20, "bytes of a picture", DiagnosticCode.BAD_IMAGE),
    /** Pixels of one picture, measured before any is decoded. */
    IMAGE_PIXELS(25_000_000, "pixels of a picture", DiagnosticCode.BAD_IMAGE),
    /** Bytes of an SVG drawing. */
    DRAWING_FILE(4 << 20, "bytes of an SVG drawing", DiagnosticCode.BAD_IMAGE),
    /** Elements that a drawing draws when every reference in it is followed. */
    DRAWING_ELEMENTS(50_000, "elements of a drawing", DiagnosticCode.BAD_IMAGE),
    /** Elements in each other. */
    DRAWING_DEPTH(50, "elements of a drawing in each other", DiagnosticCode.BAD_IMAGE),
    /** Bytes of the file of Word styles, and of each of its parts when unpacked. */
    WORD_STYLES(
            4 << 20,
            "bytes of `templates/word/styles.docx`, and of each of its parts unpacked",
            DiagnosticCode.BAD_WORD_STYLES),
    /** UTF-16 units that the templates of a report write. */
    TEMPLATE_OUTPUT(64 << 20, "characters that templates write", DiagnosticCode.TEMPLATE_ERROR),
    /** Seconds of one run of a template. */
    TEMPLATE_SECONDS(30, "seconds of a template", DiagnosticCode.TEMPLATE_ERROR),
    /** Seconds that a build computes; it may wait four times as long for a busy machine. */
    BUILD_SECONDS(30, "seconds that a build computes", DiagnosticCode.OVER_LIMIT);

    private final int usual;
    private final String words;
    private final DiagnosticCode code;

    Limit(int usual, String words, DiagnosticCode code) {
        this.usual = usual;
        this.words = words;
        this.code = code;
    }

    /** Its name in settings: {@code image-pixels}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What holds unless an editor sets another. */
    public int usual() {
        return usual;
    }

    /** What is counted, in Markdown. */
    public String words() {
        return words;
    }

    /** What is reported beyond it. */
    public DiagnosticCode code() {
        return code;
    }
}
