package io.github.reportassembly.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/** Writes which characters the codes of a font stand for (ISO 32000-1, 9.10.3). */
final class CharacterMap {
    private static final int BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo
            << /Registry (Adobe)
            /Ordering (UCS)
            /Supplement 0
            >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end end
            """;

    private CharacterMap() {}

    /**
     * The CMap.
     *
     * @param characters by code, in rising order
     * @param length of a code in bytes
     */
    static byte[] bytes(Map<Integer, String> characters, int length) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append('<').append("00".repeat(length)).append("><").append("FF".repeat(length));
        out.append(">\nendcodespacerange\n");
        Iterator<Map.Entry<Integer, String>> entries = characters.entrySet().iterator();
        for (int left = characters.size(); left > 0; left -= BLOCK) {
            int count = Math.min(left, BLOCK);
            out.append(count).append(" beginbfchar\n");
            for (int i = 0; i < count; i++) {
                Map.Entry<Integer, String> entry = entries.next();
                out.append('<');
                hex(out, entry.getKey(), 2 * length);
                out.append("><");
                for (int c = 0; c < entry.getValue().length(); c++) {
                    hex(out, entry.getValue().charAt(c), 4);
                }
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void hex(StringBuilder out, int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt(value >> shift & 0xF));
        }
    }
}
