package io.github.reportassembly.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Judges ICC profiles of pictures. An unsound one is left out, and the colours count as sRGB. */
final class ColorProfile {
    private static final int HEADER = 128;
    private static final Set<String> CLASSES = Set.of("mntr", "scnr", "prtr", "spac");

    private ColorProfile() {}

    /** Whether PDF/A-2 (6.2.4.2) takes the profile for pictures of so many components. */
    static boolean isSound(byte[] profile, int components) {
        if (profile.length < HEADER || ByteBuffer.wrap(profile).getInt(0) != profile.length) {
            return false;
        }
        if (!text(profile, 36).equals("acsp") || !CLASSES.contains(text(profile, 12)) || profile[8] > 4) {
            return false;
        }
        if (!text(profile, 16).equals(components == 1 ? "GRAY" : "RGB ")) {
            return false;
        }
        try {
            int type = ICC_Profile.getInstance(profile).getColorSpaceType();
            return type == (components == 1 ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB);
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    private static String text(byte[] profile, int at) {
        return new String(profile, at, 4, StandardCharsets.ISO_8859_1);
    }
}
