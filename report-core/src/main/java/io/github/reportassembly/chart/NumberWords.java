package io.github.reportassembly.chart;

import io.github.reportassembly.language.Phrases;
import java.math.BigDecimal;

/** Numbers as a language writes them, with the decimals that they were given with. */
public final class NumberWords {
    private static final String PERCENT = "%";
    /** Shorter ones are read without groups; years stay years. */
    private static final int GROUPED_FROM = 5;

    private static final int GROUP = 3;

    private final Phrases phrases;

    public NumberWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * A number of a chart.
     *
     * @param unit {@code %} stands with each number; any other is said elsewhere
     */
    public String of(BigDecimal number, String unit) {
        String plain = number.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder words = new StringBuilder(number.signum() < 0 ? phrases.text("number.minus") : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && whole.length() >= GROUPED_FROM && (whole.length() - i) % GROUP == 0) {
                words.append(phrases.text("number.group"));
            }
            words.append(whole.charAt(i));
        }
        if (dot >= 0) {
            words.append(phrases.text("number.decimal")).append(plain, dot + 1, plain.length());
        }
        String text = unit.equals(PERCENT) ? phrases.text("number.percent", words) : words.toString();
        // From right to left a number keeps its order in an isolate alone (Unicode Standard Annex 9, section 6.3).
        return phrases.rightToLeft() ? "\u2066" + text + "\u2069" : text;
    }

    /** What numbers count where it does not stand with each of them; empty otherwise. */
    public static String unitApart(String unit) {
        return unit.equals(PERCENT) ? "" : unit;
    }
}
