package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An acronym is explained at its first use, {@code Words in Full (WIF)} or the other way round, or stands in the
 * glossary. Told once for each, at its first use.
 */
final class Acronyms implements ProseCheck {
    private static final int LONGEST = 8;

    private final Set<String> known;
    private final WordTable words;
    private final DiagnosticSink sink;
    private final Map<String, Use> used = new LinkedHashMap<>();
    private final Map<String, Use> explained = new LinkedHashMap<>();
    private final BitSet written = new BitSet();

    private record Use(Passage passage, int word, int order) {}

    private int order;

    /** @param known those that need no explanation */
    Acronyms(Set<String> known, WordTable words, DiagnosticSink sink) {
        this.known = known;
        this.words = words;
        this.sink = sink;
    }

    @Override
    public void passage(Passage passage) {
        order++;
        int capitals = 0;
        for (int i = 0; i < passage.words(); i++) {
            if (isPlainWord(passage, i)) {
                written.set(passage.id(i));
            } else if (isAcronym(passage, i)) {
                capitals++;
            }
        }
        if (capitals == 0 || (passage.words() > 3 && 2 * capitals > passage.words())) {
            return;
        }
        for (int i = 0; i < passage.words(); i++) {
            if (isAcronym(passage, i)) {
                note(passage, i);
            }
        }
    }

    private void note(Passage passage, int word) {
        String acronym = singular(passage.word(word));
        Use use = new Use(passage, word, order);
        if (isExplained(passage, word)) {
            explained.putIfAbsent(acronym, use);
        } else if (passage.kind() == Passage.Kind.PARAGRAPH && !isPartOfName(passage, word)) {
            used.putIfAbsent(acronym, use);
        }
    }

    @Override
    public void end() {
        used.forEach((acronym, use) -> {
            int lower = words.find(acronym.toLowerCase(java.util.Locale.ROOT));
            if (known.contains(acronym) || (lower >= 0 && written.get(lower))) {
                return;
            }
            Use explanation = explained.get(acronym);
            if (explanation == null) {
                sink.report(Diagnostic.at(
                                use.passage.span(use.word, use.word),
                                DiagnosticCode.ACRONYM,
                                acronym + " is explained nowhere")
                        .withHint(
                                "write it out at its first use, as in Words in Full (WIF), or add it to the glossary"));
            } else if (explanation.order > use.order) {
                sink.report(Diagnostic.at(
                                use.passage.span(use.word, use.word),
                                DiagnosticCode.ACRONYM,
                                acronym + " is used here before it is explained")
                        .withHint("explain it here, or add it to the glossary")
                        .withRelated(explanation.passage.span(explanation.word, explanation.word)));
            }
        });
    }

    /** A word in small letters, or a long one with a capital: the same in capitals is a word, too. */
    private static boolean isPlainWord(Passage passage, int word) {
        Shape shape = passage.shape(word);
        return shape == Shape.SMALL || (shape == Shape.CAPITALISED && passage.to(word) - passage.from(word) > 4);
    }

    /** Capital letters alone, with the s of a plural perhaps; no Roman number. */
    private static boolean isAcronym(Passage passage, int word) {
        int from = passage.from(word);
        int to = passage.to(word);
        if (passage.shape(word) != Shape.CAPITALS || to - from < 2 || to - from > LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ("IVX".indexOf(passage.text().charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** RFC 8909, CVE-2020-1, a file's name, an address. */
    private static boolean isPartOfName(Passage passage, int word) {
        char before = passage.before(passage.from(word));
        char after = passage.at(passage.to(word));
        if (isJoint(before) || (isJoint(after) && Character.isLetterOrDigit(passage.at(passage.to(word) + 1)))) {
            return true;
        }
        char next = passage.at(passage.to(word) + 1);
        return (after == ' ' || after == '-' || after == '\u00a0') && Character.isDigit(next);
    }

    /** The last also marks a key such as [WIF]. */
    private static boolean isJoint(char c) {
        return c == '.' || c == '@' || c == '#' || c == '\\' || c == '-' || c == '&' || c == '=' || c == '$'
                || c == '[';
    }

    private boolean isExplained(Passage passage, int word) {
        if (passage.kind() == Passage.Kind.CELL && passage.words() <= 2) {
            // A line in a table of abbreviations.
            return true;
        }
        return isBehindItsWords(passage, word) || isBeforeItsWords(passage, word);
    }

    /** Words in Full (WIF). */
    private static boolean isBehindItsWords(Passage passage, int word) {
        int open = passage.from(word) - 1;
        while (open >= 0 && "\"'\u201c\u2018".indexOf(passage.text().charAt(open)) >= 0) {
            open--;
        }
        boolean bracket = open >= 0 && "(\uff08".indexOf(passage.text().charAt(open)) >= 0;
        if (!bracket || word == 0) {
            return false;
        }
        char initial = passage.text().charAt(passage.from(word));
        for (int i = word - 1; i >= 0 && i > word - 12; i--) {
            char c = passage.text().charAt(passage.from(i));
            if (Character.toUpperCase(c) == initial || Character.isIdeographic(c) || c > '\u0590') {
                return true;
            }
        }
        return false;
    }

    /** WIF (Words in Full), WIF: Words in Full, WIF stands for. */
    private static boolean isBeforeItsWords(Passage passage, int word) {
        if (word + 1 >= passage.words()) {
            return false;
        }
        int next = passage.from(word + 1);
        String between = passage.text().substring(passage.to(word), next);
        char initial = passage.text().charAt(passage.from(word));
        char first = passage.text().charAt(next);
        boolean introduced = between.startsWith(" (")
                || between.startsWith("\uff08")
                || between.startsWith(": ")
                || between.startsWith(" \u2013 ")
                || between.startsWith(" \u2014 ")
                || between.startsWith(" - ");
        if (introduced && (Character.toUpperCase(first) == initial && !isAcronym(passage, word + 1))) {
            return true;
        }
        String verb = passage.word(word + 1);
        return (verb.equals("stands") || verb.equals("means")) && between.equals(" ");
    }
}
