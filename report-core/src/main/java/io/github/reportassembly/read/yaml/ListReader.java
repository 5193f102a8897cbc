package io.github.reportassembly.read.yaml;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.model.Confidentiality;
import io.github.reportassembly.model.Erratum;
import io.github.reportassembly.model.ErratumType;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.GlossaryTerm;
import io.github.reportassembly.model.Implementation;
import io.github.reportassembly.model.InformationRequest;
import io.github.reportassembly.model.Meeting;
import io.github.reportassembly.model.MeetingKind;
import io.github.reportassembly.model.PriorRecommendation;
import io.github.reportassembly.model.Relevance;
import io.github.reportassembly.model.RequestStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the things of the list files. Wherever they stand, all of a kind make one list, sorted by id. */
final class ListReader {
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final List<EvidenceSource> sources = new ArrayList<>();
    private final List<InformationRequest> requests = new ArrayList<>();
    private final List<PriorRecommendation> priorRecommendations = new ArrayList<>();
    private final List<GlossaryTerm> glossary = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Erratum> errata = new ArrayList<>();

    void addSources(Reading reading, YamlMap map) {
        for (YamlScalar key : things(reading, map)) {
            Fields fields = entry(reading, map, key);
            sources.add(new EvidenceSource(
                    new Label(key.value()),
                    fields.neededText("citation"),
                    fields.words("url").filter(ValueCheck::isAddress),
                    fields.date("accessed"),
                    fields.choice("confidentiality", Confidentiality.values(), Confidentiality::id)
                            .orElse(Confidentiality.RESTRICTED),
                    key.span()));
        }
    }

    void addRequests(Reading reading, YamlMap map) {
        for (YamlScalar key : things(reading, map)) {
            Fields fields = entry(reading, map, key);
            requests.add(new InformationRequest(
                    new Label(key.value()),
                    fields.neededText("text"),
                    fields.words("asked-of").orElse(""),
                    fields.date("asked-on").orElse(NO_DATE),
                    fields.text("response"),
                    fields.choice("status", RequestStatus.values(), RequestStatus::id)
                            .orElse(RequestStatus.OPEN),
                    key.span()));
        }
    }

    void addPriorRecommendations(Reading reading, YamlMap map) {
        for (YamlScalar key : things(reading, map)) {
            Fields fields = entry(reading, map, key);
            priorRecommendations.add(new PriorRecommendation(
                    new Label(key.value()),
                    fields.words("number").orElse(""),
                    fields.neededText("text"),
                    fields.text("attempted"),
                    fields.text("intended-effect"),
                    fields.text("more-work"),
                    fields.text("conclusion"),
                    fields.choice("still-relevant", Relevance.values(), Relevance::id),
                    fields.choice("implementation", Implementation.values(), Implementation::id),
                    fields.mention("recommendation"),
                    key.span()));
        }
    }

    void addTerms(Reading reading, YamlMap map) {
        for (YamlScalar key : things(reading, map)) {
            Fields fields = entry(reading, map, key);
            glossary.add(new GlossaryTerm(
                    new Label(key.value()),
                    fields.line("term", key.value()),
                    fields.line("expansion"),
                    fields.neededText("definition"),
                    key.span()));
        }
    }

    void addMeetings(Reading reading, YamlMap map) {
        for (YamlScalar key : things(reading, map)) {
            Fields fields = entry(reading, map, key);
            meetings.add(new Meeting(
                    new Label(key.value()),
                    fields.date("date").orElse(NO_DATE),
                    fields.choice("kind", MeetingKind.values(), MeetingKind::id).orElse(MeetingKind.TEAM),
                    fields.mentions("sub-teams"),
                    fields.line("subject"),
                    fields.words("place"),
                    fields.mentions("attended"),
                    fields.words("minutes").filter(ValueCheck::isAddress),
                    key.span()));
        }
    }

    void addErrata(Reading reading, YamlMap map) {
        for (YamlScalar key : new Fields(reading, map, "errata").keys()) {
            Fields fields = new Fields(reading, map, "errata").group(key.value());
            errata.add(new Erratum(
                    ValueCheck.date(key.value()).orElse(NO_DATE),
                    fields.choice("type", ErratumType.values(), ErratumType::id).orElse(ErratumType.EDITORIAL),
                    fields.neededText("change"),
                    fields.words("place"),
                    key.span()));
        }
    }

    /** The keys of what is more than a word. */
    private static List<YamlScalar> things(Reading reading, YamlMap map) {
        List<YamlScalar> keys = new Fields(reading, map, "").keys();
        keys.removeIf(key ->
                map.value(key.value()).filter(YamlScalar.class::isInstance).isPresent());
        return keys;
    }

    /** The fields of an entry; texts in it are named after the entry, not after the file. */
    private static Fields entry(Reading reading, YamlMap map, YamlScalar key) {
        YamlMap inner = map.value(key.value())
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .orElse(new YamlMap(key.span(), List.of()));
        return new Fields(reading, inner, key.value());
    }

    List<EvidenceSource> sources() {
        return sorted(sources, Comparator.comparing(s -> s.label().id()));
    }

    List<InformationRequest> requests() {
        return sorted(requests, Comparator.comparing(r -> r.label().id()));
    }

    /** In the order of the files: that of the review that made them. */
    List<PriorRecommendation> priorRecommendations() {
        return priorRecommendations;
    }

    List<GlossaryTerm> glossary() {
        return sorted(glossary, Comparator.comparing(t -> t.label().id()));
    }

    /** By date, and on one day by id. */
    List<Meeting> meetings() {
        return sorted(
                meetings,
                Comparator.comparing(Meeting::date)
                        .thenComparing(meeting -> meeting.label().id()));
    }

    List<Erratum> errata() {
        return sorted(errata, Comparator.comparing(Erratum::date));
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
