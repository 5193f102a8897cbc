package io.github.reportassembly.style;

import java.util.Locale;

/** A colour of the sRGB space. */
public record Color(int rgb) {
    public Color {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("no colour: " + rgb);
        }
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /** Six hexadecimal digits in upper case, as OOXML writes colours. */
    public String hex() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }
}
