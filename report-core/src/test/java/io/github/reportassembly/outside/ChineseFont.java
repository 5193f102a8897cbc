package io.github.reportassembly.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The font that a report in Chinese depends on, if Maven has it here already: it is too large for a test to bring. */
public final class ChineseFont {
    private static final Path JAR = Path.of(System.getProperty("user.home"))
            .resolve(".m2/repository/com/helger/font/ph-fonts-noto-sans-sc/6.1.0/ph-fonts-noto-sans-sc-6.1.0.jar");

    private ChineseFont() {}

    public static boolean isHere() {
        return Files.exists(JAR);
    }

    /** A loader of all that the tests see, and of the font if it is here. */
    public static ClassLoader loader() {
        try {
            URL[] font = isHere() ? new URL[] {JAR.toUri().toURL()} : new URL[0];
            return new URLClassLoader(font, ChineseFont.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
