package io.github.reportassembly.merge;

import io.github.reportassembly.model.Confidentiality;
import io.github.reportassembly.model.Erratum;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.GlossaryTerm;
import io.github.reportassembly.model.Implementation;
import io.github.reportassembly.model.InformationRequest;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.PriorRecommendation;
import io.github.reportassembly.model.Relevance;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.PrintedNumber;
import java.util.List;
import java.util.Map;

/** Sources, requests, prior recommendations, terms and minority statements as templates see them. */
final class ListModel {
    private final ModelWords words;
    private final ItemNumbers numbers;
    private final Map<String, Map<String, Object>> items;

    /** @param items those that are printed, by their ids */
    ListModel(ModelWords words, ItemNumbers numbers, Map<String, Map<String, Object>> items) {
        this.words = words;
        this.numbers = numbers;
        this.items = items;
    }

    private String number(String id) {
        return numbers.number(id).map(PrintedNumber::number).orElse("");
    }

    /** The address of a restricted source is not printed; what it is called is. */
    Map<String, Object> source(EvidenceSource source) {
        boolean restricted = source.confidentiality() == Confidentiality.RESTRICTED;
        Fields fields = new Fields()
                .put("id", source.label().id())
                .put("number", number(source.label().id()))
                .put("citation", words.home(source.citation()))
                .put("restricted", restricted)
                .put("accessed", source.accessed(), words::date);
        return restricted
                ? fields.map()
                : fields.put("url", source.url(), url -> url).map();
    }

    Map<String, Object> request(InformationRequest request) {
        return new Fields()
                .put("id", request.label().id())
                .put("number", number(request.label().id()))
                .put("text", words.home(request.text()))
                .put("askedOf", request.askedOf())
                .put("askedOn", words.date(request.askedOn()))
                .put("response", request.response(), words::home)
                .put("status", request.status().id())
                .map();
    }

    Map<String, Object> prior(PriorRecommendation prior) {
        return new Fields()
                .put("id", prior.label().id())
                .put("number", prior.number())
                .put("text", words.home(prior.text()))
                .put("attempted", prior.attempted(), words::home)
                .put("intendedEffect", prior.intendedEffect(), words::home)
                .put("stillRelevant", prior.stillRelevant(), Relevance::id)
                .put("implementation", prior.implementation(), Implementation::id)
                .put("moreWork", prior.moreWork(), words::home)
                .put("conclusion", prior.conclusion(), words::home)
                .put("recommendation", prior.recommendation(), Mention::id)
                .put("findings", findings(prior))
                .map();
    }

    /** The findings that led from a prior recommendation to a new one. */
    private Object findings(PriorRecommendation prior) {
        String id = prior.recommendation().map(Mention::id).orElse("");
        int dot = id.indexOf('.');
        return items.getOrDefault(dot < 0 ? id : id.substring(0, dot), Map.of()).getOrDefault("findings", List.of());
    }

    Map<String, Object> term(GlossaryTerm term) {
        return new Fields()
                .put("id", term.label().id())
                .put("term", words.home(term.term()))
                .put("expansion", term.expansion(), words::home)
                .put("definition", words.home(term.definition()))
                .map();
    }

    Map<String, Object> minority(MinorityStatement statement) {
        return new Fields()
                .put("id", statement.label().id())
                .put("title", words.home(statement.title()))
                .put("authors", words.members(statement.authors()))
                .put("recommendations", ModelWords.ids(statement.recommendations()))
                .put("text", words.home(statement.text()))
                .map();
    }

    Map<String, Object> erratum(Erratum erratum) {
        return new Fields()
                .put("date", words.date(erratum.date()))
                .put("type", erratum.type().id())
                .put("change", words.home(erratum.change()))
                .put("place", erratum.place(), place -> place)
                .put(
                        "item",
                        erratum.place().filter(place -> numbers.number(place).isPresent()),
                        id -> id)
                .map();
    }
}
