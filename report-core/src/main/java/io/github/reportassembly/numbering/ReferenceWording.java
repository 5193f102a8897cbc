package io.github.reportassembly.numbering;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import io.github.reportassembly.model.PublishedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Puts references into words: one, several of a kind with the kind's plural, runs of numbers as ranges. */
final class ReferenceWording {
    /** As many successive numbers as make a range. */
    private static final int RANGE = 3;

    private final ItemNumbers items;
    private final Numbers numbers;
    private final Phrases phrases;
    private final Wording wording;

    ReferenceWording(ItemNumbers items, Numbers numbers, Phrases phrases) {
        this.items = items;
        this.numbers = numbers;
        this.phrases = phrases;
        this.wording = new Wording(phrases);
    }

    List<ReferencePiece> pieces(Reference reference, Function<String, String> page) {
        if (reference.form() == ReferenceForm.CITATION) {
            return citation(reference.targets());
        }
        List<Named> named = reference.targets().stream().map(this::named).toList();
        boolean sources = named.stream().allMatch(one -> one.kind == NumberKind.SOURCE && one.resolved);
        if (reference.form() == ReferenceForm.FULL && sources) {
            return citation(reference.targets());
        }
        List<List<Named>> groups = groups(named, reference.form());
        List<ReferencePiece> pieces = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (i > 0) {
                pieces.add(words(wording.separator(i, groups.size())));
            }
            pieces.addAll(group(groups.get(i), reference.form(), page));
        }
        return pieces;
    }

    /** Neighbours that share the word for their kind, and the release that they are numbered in. */
    private static List<List<Named>> groups(List<Named> named, ReferenceForm form) {
        List<List<Named>> groups = new ArrayList<>();
        for (Named one : named) {
            List<Named> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (!last.isEmpty() && form != ReferenceForm.TITLE && last.get(0).like(one)) {
                last.add(one);
            } else {
                groups.add(new ArrayList<>(List.of(one)));
            }
        }
        return groups;
    }

    private List<ReferencePiece> group(List<Named> group, ReferenceForm form, Function<String, String> page) {
        Named first = group.get(0);
        if (!first.resolved) {
            return List.of(new ReferencePiece(first.text, Optional.empty(), false));
        }
        if (form == ReferenceForm.TITLE || (first.number.isEmpty() && form != ReferenceForm.PAGE)) {
            return List.of(first.piece(first.title));
        }
        List<ReferencePiece> list = new ArrayList<>();
        List<List<Named>> runs = form == ReferenceForm.PAGE ? single(group) : runs(group);
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0) {
                list.add(words(wording.separator(i, runs.size())));
            }
            List<Named> run = runs.get(i);
            Named begin = run.get(0);
            list.add(begin.piece(form == ReferenceForm.PAGE ? page.apply(begin.label.id()) : isolated(begin.number)));
            if (run.size() > 1) {
                Named end = run.get(run.size() - 1);
                list.add(words(phrases.text("list.range")));
                list.add(end.piece(isolated(end.number)));
            }
        }
        if (form == ReferenceForm.FULL) {
            String key =
                    "reference." + first.kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            list = around(phrases.text(key + form(key, group.size())), list);
        }
        return first.release.isEmpty() ? list : around(ofRelease(first.release), list);
    }

    private String ofRelease(String release) {
        return items.draft(release)
                .map(draft -> phrases.text("reference.of-draft", "{0}", isolated(draft)))
                .orElseGet(() -> phrases.text("reference.of-version", "{0}", isolated(release)));
    }

    /** One, several, and in some languages two. */
    private String form(String key, int size) {
        return size == 1 ? ".one" : size == 2 && phrases.has(key + ".two") ? ".two" : ".many";
    }

    private static List<List<Named>> single(List<Named> group) {
        return group.stream().map(List::of).toList();
    }

    private static List<List<Named>> runs(List<Named> group) {
        List<List<Named>> runs = new ArrayList<>();
        for (int start = 0; start < group.size(); ) {
            int end = start + 1;
            while (end < group.size() && group.get(end - 1).before(group.get(end))) {
                end++;
            }
            if (end - start >= RANGE) {
                runs.add(group.subList(start, end));
            } else {
                group.subList(start, end).forEach(one -> runs.add(List.of(one)));
            }
            start = end;
        }
        return runs;
    }

    /** Puts the words of a phrase around its only place: they belong to the link beside them. */
    private static List<ReferencePiece> around(String phrase, List<ReferencePiece> pieces) {
        int place = phrase.indexOf("{0}");
        List<ReferencePiece> all = new ArrayList<>(pieces);
        ReferencePiece first = all.get(0);
        all.set(0, new ReferencePiece(phrase.substring(0, place) + first.text(), first.target(), first.resolved()));
        ReferencePiece last = all.get(all.size() - 1);
        all.set(
                all.size() - 1,
                new ReferencePiece(last.text() + phrase.substring(place + 3), last.target(), last.resolved()));
        return all;
    }

    private List<ReferencePiece> citation(List<ReferenceTarget> targets) {
        List<ReferencePiece> pieces = new ArrayList<>();
        pieces.add(words(phrases.text("citation.open")));
        for (int i = 0; i < targets.size(); i++) {
            if (i > 0) {
                pieces.add(words(phrases.text("citation.between")));
            }
            Named named = named(targets.get(i));
            String locator = targets.get(i).locator();
            String text = named.number.isEmpty() ? named.text : isolated(named.number);
            pieces.add(named.piece(locator.isEmpty() ? text : phrases.text("citation.locator", text, locator)));
        }
        pieces.add(words(phrases.text("citation.close")));
        return pieces;
    }

    private Named named(ReferenceTarget target) {
        Label label = target.label();
        if (target.release().isPresent()) {
            String release = target.release().get();
            return items.published(release, label.id())
                    .map(number -> published(label, release, number))
                    .orElseGet(() -> unresolved(label, label.id() + "@" + release));
        }
        return numbers.number(label.id())
                .filter(number -> !number.number().isEmpty() || !number.title().isEmpty())
                .map(number -> new Named(label, number.kind(), number.number(), number.title(), "", true, true, ""))
                .orElseGet(() -> unresolved(label, label.id()));
    }

    private Named published(Label label, String release, PublishedNumber number) {
        NumberKind kind = items.number(label.id())
                .map(PrintedNumber::kind)
                .orElseGet(() -> label.id().startsWith("fnd-") ? NumberKind.FINDING : NumberKind.RECOMMENDATION);
        boolean here = numbers.number(label.id()).isPresent();
        return new Named(label, kind, number.number(), number.title(), release, true, here, "");
    }

    private Named unresolved(Label label, String id) {
        String text = phrases.text("reference.unresolved", id);
        return new Named(label, NumberKind.TITLE, "", "", "", false, false, text);
    }

    private static ReferencePiece words(String text) {
        return new ReferencePiece(text, Optional.empty(), true);
    }

    /** In text from right to left each number is isolated, or neighbours would change places. */
    private String isolated(String number) {
        return phrases.rightToLeft() ? "\u2066" + number + "\u2069" : number;
    }

    /** A target with what is known of it. */
    private record Named(
            Label label,
            NumberKind kind,
            String number,
            String title,
            String release,
            boolean resolved,
            boolean here,
            String text) {
        boolean like(Named other) {
            return resolved && other.resolved && kind == other.kind && release.equals(other.release) && numbered(other);
        }

        private boolean numbered(Named other) {
            return !number.isEmpty() && !other.number.isEmpty();
        }

        /** Whether the other number is the next one after this, as 3.2 is after 3.1. */
        boolean before(Named other) {
            int split = digits(number);
            NumberForm form = NumberForm.figures(number.substring(0, split));
            int own = form.read(number);
            return own > 0 && form.read(other.number) == own + 1;
        }

        private static int digits(String number) {
            int at = number.length();
            while (at > 0 && Character.isDigit(number.charAt(at - 1))) {
                at--;
            }
            return at;
        }

        ReferencePiece piece(String words) {
            return new ReferencePiece(words, here ? Optional.of(label) : Optional.empty(), resolved);
        }
    }
}
