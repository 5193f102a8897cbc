package io.github.reportassembly.style;

/** The families of the house style; which fonts they are is for the font library to know. */
public enum FontFamily {
    TEXT,
    CODE
}
