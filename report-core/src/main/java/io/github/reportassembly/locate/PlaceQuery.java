package io.github.reportassembly.locate;

import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.register.DraftNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody looks for, as people cite it: "Recommendation 7.2 of draft 1", "¶ 3.12", "page 20 line 14", "F2.1" or an
 * id. Words are those of the report's language; English ones are understood in every language.
 *
 * @param release the version that is named; empty for the one at hand
 * @param kind such as {@code recommendation}; empty if only a number is named
 * @param number a number, an id or the number of a paragraph; empty for a line
 * @param page of a line, as printed; empty for others
 * @param line 0 for the page as a whole
 */
record PlaceQuery(Optional<String> release, String kind, String number, String page, int line) {
    /** The kind of numbered paragraphs. */
    static final String PARAGRAPH = "paragraph";

    private static final Map<String, String> ENGLISH = new TreeMap<>(Map.of(
            "recommendation", "recommendation",
            "rec.", "recommendation",
            "suggestion", "suggestion",
            "finding", "finding",
            "section", "section",
            "chapter", "chapter",
            "table", "table",
            "figure", "figure",
            "paragraph", PARAGRAPH,
            "¶", PARAGRAPH));

    static PlaceQuery of(String written, Phrases phrases, List<PublishedRelease> releases) {
        String words = written.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
        Optional<String> release = Optional.empty();
        for (PublishedRelease candidate : releases) {
            Optional<String> rest = withoutRelease(words, candidate.version(), phrases, releases);
            if (rest.isPresent()) {
                release = Optional.of(candidate.version());
                words = rest.get().strip();
                break;
            }
        }
        PlaceQuery line = line(words, phrases);
        if (line != null) {
            return new PlaceQuery(release, "", "", line.page(), line.line());
        }
        for (Map.Entry<String, String> label : labels(phrases).entrySet()) {
            Optional<String> number = inside(words, label.getKey());
            if (number.isPresent()) {
                return new PlaceQuery(release, label.getValue(), number.get(), "", 0);
            }
        }
        return new PlaceQuery(release, "", words.startsWith("@") ? words.substring(1) : words, "", 0);
    }

    /** What is left of words that name a release at their end, or in Chinese at their beginning. */
    private static Optional<String> withoutRelease(
            String words, String version, Phrases phrases, List<PublishedRelease> releases) {
        List<String> forms = new ArrayList<>(List.of(
                phrases.text("reference.of-version", "{0}", version),
                "{0} of version " + version,
                "{0} of " + version,
                "{0}@" + version));
        new DraftNumbers(releases).of(version).ifPresent(draft -> {
            forms.add(phrases.text("reference.of-draft", "{0}", draft));
            forms.add("{0} of draft " + draft);
        });
        return forms.stream()
                .map(form -> inside(words, form))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What stands in the place of a phrase, if the words are that phrase. */
    private static Optional<String> inside(String words, String phrase) {
        String form = phrase.replace('\u00a0', ' ');
        int place = form.indexOf("{0}");
        String before = form.substring(0, place);
        String after = form.substring(place + 3);
        boolean fits = words.length() > before.length() + after.length()
                && words.regionMatches(true, 0, before, 0, before.length())
                && words.regionMatches(true, words.length() - after.length(), after, 0, after.length());
        return fits
                ? Optional.of(words.substring(before.length(), words.length() - after.length())
                        .strip())
                : Optional.empty();
    }

    /** Kinds by the phrases that name them. */
    private static Map<String, String> labels(Phrases phrases) {
        Map<String, String> labels = new TreeMap<>((first, second) -> {
            int byLength = Integer.compare(second.length(), first.length());
            return byLength != 0 ? byLength : first.compareTo(second);
        });
        for (String key : phrases.keys()) {
            if (key.startsWith("reference.") && key.endsWith(".one")) {
                labels.put(
                        phrases.text(key, "{0}"), key.substring("reference.".length(), key.length() - ".one".length()));
            }
        }
        labels.put(phrases.text("layout.paragraph", "{0}"), PARAGRAPH);
        labels.put("¶{0}", PARAGRAPH);
        ENGLISH.forEach((word, kind) -> labels.putIfAbsent(word + " {0}", kind));
        return labels;
    }

    /** "page 20 line 14", with or without a comma; also "p. 20, l. 14" and a page alone. */
    private static PlaceQuery line(String words, Phrases phrases) {
        String[] tokens = words.toLowerCase(Locale.ROOT)
                .replace(",", " ")
                .replace("،", " ")
                .strip()
                .split(" +", -1);
        List<String> pages = List.of("page", "p.", phrases.text("field.page").toLowerCase(Locale.ROOT));
        List<String> lines = List.of("line", "l.", phrases.text("locate.line").toLowerCase(Locale.ROOT));
        boolean page = tokens.length >= 2 && pages.contains(tokens[0]);
        if (page && tokens.length == 2) {
            return new PlaceQuery(Optional.empty(), "", "", tokens[1], 0);
        }
        boolean line = page && tokens.length == 4 && lines.contains(tokens[2]) && tokens[3].matches("[0-9]{1,4}");
        return line ? new PlaceQuery(Optional.empty(), "", "", tokens[1], Integer.parseInt(tokens[3])) : null;
    }
}
