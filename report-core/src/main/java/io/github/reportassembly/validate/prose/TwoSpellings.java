package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One term in two spellings: {@code name server}, {@code name-server} and {@code nameserver}; {@code JavaScript} and
 * {@code Javascript}; {@code organise} and {@code organize}. Told once for each pair, where the rarer one stands first.
 *
 * <p>A language without a list of words that stand apart is not searched for words in two parts: in French
 * {@code quel que} and {@code quelque} are two things. That English writes {@code third party} and {@code third-party review} is no slip, so an open and a hyphened
 * spelling are not compared with each other.
 */
final class TwoSpellings implements ProseCheck {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_WORD = 6;

    private final WordTable words;
    private final Set<String> apart;
    private final Map<String, String> pairs;
    private final DiagnosticSink sink;

    /** Uses of a word in small letters, and where the first one stands. */
    private Form[] small = new Form[1 << 12];

    private Form[] capitalised = new Form[1 << 12];
    private final Map<String, Form> mixed = new LinkedHashMap<>();
    private final Map<String, Form> hyphened = new LinkedHashMap<>();
    private final Map<Integer, Form> open = new LinkedHashMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private static final class Form {
        final Passage passage;
        final int first;
        final int last;
        int count = 1;

        Form(Passage passage, int first, int last) {
            this.passage = passage;
            this.first = first;
            this.last = last;
        }

        Form again() {
            count++;
            return this;
        }

        String written() {
            return passage.text().substring(passage.from(first), passage.to(last));
        }
    }

    TwoSpellings(Wordlists lists, WordTable words, DiagnosticSink sink) {
        this.words = words;
        this.apart = lists.words("apart");
        this.pairs = new LinkedHashMap<>();
        for (String pair : lists.words("spellings")) {
            int equals = pair.indexOf('=');
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        this.sink = sink;
    }

    @Override
    public void passage(Passage passage) {
        passages.add(passage);
        for (int i = 0; i < passage.words(); i++) {
            count(passage, i);
            if (i + 1 < passage.words() && passage.from(i + 1) == passage.to(i) + 1) {
                char between = passage.text().charAt(passage.to(i));
                if (between == '-' || between == '\u2010' || between == '\u2011') {
                    hyphen(passage, i);
                }
            }
        }
    }

    private void count(Passage passage, int word) {
        int id = passage.id(word);
        if (id >= small.length) {
            small = Arrays.copyOf(small, Math.max(words.size(), 2 * small.length));
            capitalised = Arrays.copyOf(capitalised, small.length);
        }
        Shape shape = passage.shape(word);
        if (shape == Shape.CAPITALS || shape == Shape.OTHER || isPartOfName(passage, word)) {
            return;
        }
        switch (shape) {
            case SMALL -> small[id] = small[id] == null ? new Form(passage, word, word) : small[id].again();
            case CAPITALISED ->
                capitalised[id] = capitalised[id] == null ? new Form(passage, word, word) : capitalised[id].again();
            default -> mixed.merge(passage.word(word), new Form(passage, word, word), (a, b) -> a.again());
        }
    }

    /** Of a file's name, an address or a key, or what a person is called in a network. */
    private static boolean isPartOfName(Passage passage, int word) {
        char before = passage.before(passage.from(word));
        char after = passage.at(passage.to(word));
        return "./@#-\\".indexOf(before) >= 0
                || (before == '(' && after == ')')
                || (".:/@-=".indexOf(after) >= 0 && Character.isLetterOrDigit(passage.at(passage.to(word) + 1)));
    }

    /** A compound of two; one of three is counted by its joints alone where it stands so again. */
    private void hyphen(Passage passage, int word) {
        boolean longer = passage.before(passage.from(word)) == '-' || passage.at(passage.to(word + 1)) == '-';
        if (!longer && passage.to(word + 1) - passage.from(word) > SHORTEST_WORD) {
            String key = words.word(passage.id(word)) + words.word(passage.id(word + 1));
            hyphened.merge(key, new Form(passage, word, word + 1), (a, b) -> a.again());
        }
    }

    @Override
    public void end() {
        hyphened.forEach((key, form) -> {
            int id = words.find(key);
            if (id >= 0 && one(id) != null) {
                compare(form, one(id));
            }
        });
        if (!apart.isEmpty()) {
            passages.forEach(this::neighbours);
            open.forEach((id, form) -> {
                if (!isName(form, one(id))) {
                    compare(form, one(id));
                }
            });
        }
        Map<Integer, List<Map.Entry<String, Form>>> alike = new HashMap<>();
        mixed.entrySet()
                .forEach(entry -> alike.computeIfAbsent(id(entry.getValue()), id -> new ArrayList<>())
                        .add(entry));
        mixed.forEach((written, form) -> compareCapitals(written, form, alike.get(id(form))));
        compareEndings();
    }

    /** Finds two words that also stand as one. */
    private void neighbours(Passage passage) {
        for (int i = 0; i + 1 < passage.words(); i++) {
            if (passage.to(i) - passage.from(i) >= SHORTEST_PART
                    && passage.to(i + 1) - passage.from(i + 1) >= SHORTEST_PART
                    && passage.followsSpaced(i)) {
                int id = words.joined(passage.id(i), passage.id(i + 1));
                if (id >= 0 && one(id) != null && !isApart(passage.id(i)) && !isApart(passage.id(i + 1))) {
                    Form form = open.get(id);
                    open.put(id, form == null ? new Form(passage, i, i + 1) : form.again());
                }
            }
        }
    }

    private boolean isApart(int id) {
        return apart.contains(words.word(id));
    }

    /** A person's name and what the person is called in a network. */
    private static boolean isName(Form open, Form one) {
        return Character.isUpperCase(open.passage.text().charAt(open.passage.from(open.last)))
                && Character.isLowerCase(one.written().charAt(0));
    }

    private Form one(int id) {
        return id < small.length ? (small[id] != null ? small[id] : capitalised[id]) : null;
    }

    private static int id(Form form) {
        return form.passage.id(form.first);
    }

    private void compareCapitals(String written, Form form, List<Map.Entry<String, Form>> alike) {
        int id = id(form);
        for (Map.Entry<String, Form> other : alike) {
            if (other.getKey().compareTo(written) > 0) {
                compare(form, other.getValue());
            }
        }
        if (id < small.length && capitalised[id] != null) {
            compare(form, capitalised[id]);
        }
        if (id < small.length && small[id] != null) {
            compare(form, small[id]);
        }
    }

    /** Looks for each word with a British ending under its American one. */
    private void compareEndings() {
        int longest = pairs.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (int id = 0; id < Math.min(words.size(), small.length); id++) {
            String word = words.word(id);
            if (small[id] == null || word.length() < SHORTEST_WORD) {
                continue;
            }
            for (int at = Math.max(0, word.length() - longest); at < word.length() - 2; at++) {
                String american = pairs.get(word.substring(at));
                int other = american == null ? -1 : words.find(word.substring(0, at) + american);
                if (other >= 0 && other < small.length && small[other] != null) {
                    compare(small[id], small[other]);
                }
            }
        }
    }

    /** Where both are used alike, that which begins later gives way. */
    private void compare(Form one, Form other) {
        Form rare = one.count < other.count ? one : other;
        Form usual = rare == one ? other : one;
        sink.report(Diagnostic.at(
                        rare.passage.span(rare.first, rare.last),
                        DiagnosticCode.TWO_SPELLINGS,
                        "\"" + rare.written() + "\" is also written \"" + usual.written() + "\", " + times(usual.count))
                .withHint("write it one way throughout")
                .withRelated(usual.passage.span(usual.first, usual.last)));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
