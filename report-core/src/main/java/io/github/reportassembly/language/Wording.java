package io.github.reportassembly.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates, lists and counted things in the words of one language. */
public final class Wording {
    private final Phrases phrases;

    public Wording(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A date as it is printed: "2 March 2026". */
    public String date(LocalDate date) {
        String first = "date.first-of-month";
        String key = date.getDayOfMonth() == 1 && phrases.has(first) ? first : "date";
        return phrases.text(key, date.getDayOfMonth(), phrases.text("month." + date.getMonthValue()), date.getYear());
    }

    /** Several things in one phrase: "3 and 4", "1, 2 and 3". */
    public String list(List<String> things) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < things.size(); i++) {
            text.append(i == 0 ? "" : separator(i, things.size(), things.get(i)))
                    .append(things.get(i));
        }
        return text.toString();
    }

    /** Words between the quotation marks of the language. */
    public String quoted(String words) {
        return phrases.text("quotation", words);
    }

    /** As {@link #separator(int, int)}, before a thing of which the words are known: Spanish says "e" before an i. */
    public String separator(int index, int size, String next) {
        String other = "list.and-before-i";
        return index == size - 1 && phrases.has(other) && soundsLikeI(next)
                ? phrases.text(other)
                : separator(index, size);
    }

    private static boolean soundsLikeI(String word) {
        String start = word.toLowerCase(Locale.ROOT);
        boolean glide = start.startsWith("hia") || start.startsWith("hie") || start.startsWith("hio");
        return !glide
                && (start.startsWith("i") || start.startsWith("í") || start.startsWith("hi") || start.startsWith("hí"));
    }

    /** What stands before the thing at an index, from 1, of a list of so many. */
    public String separator(int index, int size) {
        return phrases.text(index < size - 1 ? "list.comma" : size == 2 ? "list.and-two" : "list.and");
    }

    /** A counted thing: the phrase of the key for that number, with the number as its first place. */
    public String count(String key, int number) {
        String one = key + "." + category(number);
        return phrases.text(phrases.has(one) ? one : key + ".other", number);
    }

    /** The plural category of a whole number, after the Unicode CLDR's rules for the six languages. */
    private String category(int number) {
        int ten = number % 10;
        int hundred = number % 100;
        return switch (phrases.language().toLowerCase(Locale.ROOT).split("-", 2)[0]) {
            case "zh" -> "other";
            case "fr" -> number <= 1 ? "one" : "other";
            case "ru" ->
                ten == 1 && hundred != 11
                        ? "one"
                        : ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
            case "ar" -> arabic(number, hundred);
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String arabic(int number, int hundred) {
        if (number <= 2) {
            return List.of("zero", "one", "two").get(number);
        }
        return hundred >= 3 && hundred <= 10 ? "few" : hundred >= 11 ? "many" : "other";
    }
}
