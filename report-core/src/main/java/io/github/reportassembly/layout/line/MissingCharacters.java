package io.github.reportassembly.layout.line;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.text.CharacterKind;
import io.github.reportassembly.text.FontLibrary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The characters that no font has. A text in a script without a font would give a message for each of its letters, so
 * there is one for each script of a file, at the first place. Several threads may note characters.
 */
final class MissingCharacters {
    private static final String CHINESE = "Chinese";
    private static final String CHINESE_FONTS = """
            the fonts for Chinese are large and come only where a report asks for them: add them to the plugin in pom.xml
            <dependencies>
              <dependency>
                <groupId>com.helger.font</groupId>
                <artifactId>ph-fonts-noto-sans-sc</artifactId>
                <version>6.1.0</version>
              </dependency>
            </dependencies>""";

    /** Where a script is missing; marks that all scripts share count each by itself. */
    private record Script(SourceFile file, String name) {}

    private static final class Places {
        private SourceSpan first;
        private int character;
        private final Set<Integer> characters = new HashSet<>();
        private final Set<Integer> offsets = new HashSet<>();
    }

    private final Map<Script, Places> scripts = new TreeMap<>(
            Comparator.comparing((Script script) -> script.file().path()).thenComparing(Script::name));

    /**
     * Notes the characters of one word of a run.
     *
     * @param start where in the file to look for the first of them
     * @return where to look for those of the next word
     */
    synchronized int add(TextRun run, ShapedWord word, int start) {
        int from = start;
        for (int c : word.missing()) {
            SourceSpan at = place(run.span(), c, from);
            from = at.equals(run.span()) ? from : at.end();
            note(at, c);
        }
        return from;
    }

    private void note(SourceSpan at, int c) {
        Places places = scripts.computeIfAbsent(new Script(at.file(), script(c)), key -> new Places());
        places.offsets.add(at.start());
        places.characters.add(c);
        if (places.first == null || isBefore(at, c, places)) {
            places.first = at;
            places.character = c;
        }
    }

    /** An order of all places, so that it does not matter which part of a document is laid out first. */
    private static boolean isBefore(SourceSpan at, int c, Places places) {
        if (at.start() != places.first.start()) {
            return at.start() < places.first.start();
        }
        return at.end() == places.first.end() ? c < places.character : at.end() < places.first.end();
    }

    private static String script(int c) {
        if (CharacterKind.isIdeographic(c)) {
            return CHINESE;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> code(c);
            default -> {
                String name = script.name();
                yield name.charAt(0)
                        + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
            }
        };
    }

    /** The character's own place, if it stands in the source as it is. */
    private static SourceSpan place(SourceSpan span, int c, int from) {
        String source = span.file().text();
        int at = source.indexOf(c, from);
        int end = Math.min(span.end(), source.length());
        return at >= 0 && at < end ? new SourceSpan(span.file(), at, at + Character.charCount(c)) : span;
    }

    /** Says what was found since the last time. */
    synchronized void report(FontLibrary fonts, DiagnosticSink sink) {
        scripts.forEach((script, places) -> sink.report(
                Diagnostic.at(places.first, DiagnosticCode.UNSUPPORTED_CHARACTER, message(script.name(), places))
                        .withHint(
                                script.name().equals(CHINESE) && !fonts.hasChinese()
                                        ? CHINESE_FONTS
                                        : "use another character, or words")));
        scripts.clear();
    }

    private static String message(String script, Places places) {
        String first = "no font has the character " + code(places.character) + " (" + name(places.character) + ")";
        int count = places.offsets.size();
        if (count == 1) {
            return first + "; its code is printed";
        }
        return places.characters.size() == 1
                ? first
                        + String.format(
                                Locale.ROOT, ", which stands at %,d places of this file; its code is printed", count)
                : first
                        + String.format(
                                Locale.ROOT,
                                ", nor what stands at %,d other places with %s text in this file",
                                count - 1,
                                script)
                        + "; their codes are printed";
    }

    private static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private static String name(int c) {
        if (Character.isIdeographic(c)) {
            return Character.toString(c);
        }
        String name = Character.getName(c);
        return name == null ? "unassigned" : name.toLowerCase(Locale.ROOT);
    }
}
