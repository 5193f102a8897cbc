package io.github.reportassembly.merge;

import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.PriorRecommendation;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.model.Smart;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.NaturalOrder;
import io.github.reportassembly.numbering.PrintedNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Recommendations and findings as templates see them. */
final class ItemModel {
    private final ModelWords words;
    private final ItemNumbers numbers;
    private final Map<String, List<String>> leadsTo = new LinkedHashMap<>();
    private final Map<String, List<String>> dissents = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> statements = new LinkedHashMap<>();
    private final Map<String, List<String>> takesUp = new LinkedHashMap<>();

    ItemModel(
            ModelWords words,
            ItemNumbers numbers,
            List<Recommendation> active,
            List<MinorityStatement> minority,
            List<PriorRecommendation> priors) {
        this.words = words;
        this.numbers = numbers;
        for (Recommendation item : active) {
            item.findings()
                    .forEach(finding -> leadsTo.computeIfAbsent(finding.id(), any -> new ArrayList<>())
                            .add(item.label().id()));
        }
        Comparator<String> byNumber = Comparator.comparing(this::number, NaturalOrder.INSTANCE);
        leadsTo.values().forEach(targets -> targets.sort(byNumber));
        for (PriorRecommendation prior : priors) {
            prior.recommendation()
                    .ifPresent(target -> takesUp.computeIfAbsent(whole(target.id()), any -> new ArrayList<>())
                            .add(prior.label().id()));
        }
        for (MinorityStatement statement : minority) {
            Map<String, Object> named = new Fields()
                    .put("id", statement.label().id())
                    .put("title", words.name(statement.title()))
                    .map();
            for (Mention target : statement.recommendations()) {
                List<String> known = dissents.computeIfAbsent(whole(target.id()), any -> new ArrayList<>());
                if (!known.contains(statement.label().id())) {
                    known.add(statement.label().id());
                    statements
                            .computeIfAbsent(whole(target.id()), any -> new ArrayList<>())
                            .add(named);
                }
            }
        }
    }

    private static String whole(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private String number(String id) {
        return numbers.number(id).map(PrintedNumber::number).orElse("");
    }

    Map<String, Object> finding(Finding item) {
        String id = item.label().id();
        return new Fields()
                .put("id", id)
                .put("kind", "finding")
                .put("number", number(id))
                .put("status", item.status().id())
                .put("title", words.home(item.title()))
                .put("statement", words.home(item.statement()))
                .put("evidence", item.evidence(), words::home)
                .put("leadsTo", leadsTo.getOrDefault(id, List.of()))
                .map();
    }

    Map<String, Object> recommendation(Recommendation item) {
        String id = item.label().id();
        List<Part> parts = item.parts().stream()
                .filter(part -> part.status() != ItemStatus.WITHDRAWN)
                .toList();
        IdentityHashMap<Consensus, Map<String, Object>> seen = new IdentityHashMap<>();
        Function<Consensus, Map<String, Object>> consensus = one -> seen.computeIfAbsent(one, this::consensus);
        return new Fields()
                .put("id", id)
                .put("kind", item.kind().id())
                .put("number", number(id))
                .put("status", item.status().id())
                .put("title", words.home(item.title()))
                .put("text", item.text(), words::home)
                .put(
                        "parts",
                        parts.stream().map(part -> part(part, item, consensus)).toList())
                .put("owners", words.owners(item.owners()))
                .put("owner", groups(parts, owners(item, words::owners), words.owners(item.owners())))
                .put("priority", item.priority(), Priority::id)
                .put("priorities", groups(parts, priority(item), item.priority().map(Priority::id)))
                .put("priorityReason", item.priorityReason(), words::home)
                .put("successMeasure", item.successMeasure(), words::home)
                .put(
                        "dues",
                        groups(
                                parts,
                                part -> part.due().or(item::due).map(words::date),
                                item.due().map(words::date)))
                .put("completion", item.completion(), words::home)
                .put("resources", item.resources(), words::home)
                .put("consensus", item.consensus(), consensus)
                .put(
                        "consensuses",
                        groups(
                                parts,
                                part -> part.consensus().or(item::consensus).map(consensus),
                                item.consensus().map(consensus)))
                .put("dissents", dissents.getOrDefault(id, List.of()))
                .put("statements", statements.getOrDefault(id, List.of()))
                .put("findings", ModelWords.ids(item.findings()))
                .put("takesUp", takesUp.getOrDefault(id, List.of()))
                .put("dependencies", ModelWords.ids(item.dependencies()))
                .put("goals", words.goals(item.goals()))
                .put("mandate", words.clauses(item.mandate()))
                .put("intent", item.intent(), words::home)
                .put("rationale", item.rationale(), words::home)
                .put("smart", smart(item.smart()))
                .map();
    }

    private static Function<Part, Object> owners(Recommendation item, Function<List<Mention>, List<Object>> names) {
        return part -> names.apply(part.owners().isEmpty() ? item.owners() : part.owners());
    }

    private static Function<Part, Object> priority(Recommendation item) {
        return part -> part.priority().or(item::priority).map(Priority::id);
    }

    private Map<String, Object> part(
            Part part, Recommendation item, Function<Consensus, Map<String, Object>> consensus) {
        String id = part.label().id();
        return new Fields()
                .put("id", id)
                .put("number", number(id))
                .put("title", part.title(), words::home)
                .put("text", words.home(part.text()))
                .put("owners", words.owners(part.owners().isEmpty() ? item.owners() : part.owners()))
                .put("priority", part.priority().or(item::priority), Priority::id)
                .put("due", part.due().or(item::due), words::date)
                .put("consensus", part.consensus().or(item::consensus), consensus)
                .map();
    }

    private Map<String, Object> consensus(Consensus consensus) {
        return new Fields()
                .put("level", consensus.level().id())
                .put("called", consensus.called(), words::date)
                .put("closed", consensus.closed(), words::date)
                .put("basis", consensus.basis(), words::home)
                .put("minority", words.members(consensus.minority()))
                .map();
    }

    private List<Map<String, Object>> smart(Smart smart) {
        List<Map<String, Object>> notes = new ArrayList<>();
        Map<String, Optional<RichText>> all = new LinkedHashMap<>();
        all.put("specific", smart.specific());
        all.put("measurable", smart.measurable());
        all.put("assignable", smart.assignable());
        all.put("relevant", smart.relevant());
        all.put("trackable", smart.trackable());
        all.forEach((name, text) -> text.ifPresent(present -> notes.add(
                new Fields().put("name", name).put("text", words.home(present)).map())));
        return notes;
    }

    /**
     * What holds for which parts: one group without parts where all agree, else a group for each value with the ids
     * of its parts. Parts without a value are in no group.
     */
    private static List<Map<String, Object>> groups(List<Part> parts, Function<Part, Object> own, Object whole) {
        Map<Object, List<String>> byValue = new LinkedHashMap<>();
        if (parts.isEmpty()) {
            byValue.put(whole, List.of());
        }
        for (Part part : parts) {
            byValue.computeIfAbsent(own.apply(part), any -> new ArrayList<>())
                    .add(part.label().id());
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        byValue.forEach((value, ids) -> {
            Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (present != null && !(present instanceof List<?> list && list.isEmpty())) {
                groups.add(new Fields()
                        .put("value", present)
                        .put("parts", byValue.size() == 1 ? List.of() : ids)
                        .map());
            }
        });
        return groups;
    }
}
