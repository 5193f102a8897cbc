package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ChapterPart;
import io.github.reportassembly.model.ChapterStatus;
import io.github.reportassembly.model.CommentWindow;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Question;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.model.SubTeam;
import io.github.reportassembly.model.Waiver;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.ItemOrder;
import io.github.reportassembly.numbering.NaturalOrder;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.register.Register;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole report as templates see it: plain maps and lists, and source texts that can be placed. */
final class ReportModel {
    private static final Comparator<Map<String, Object>> BY_NUMBER =
            Comparator.comparing(item -> (String) item.get("number"), NaturalOrder.INSTANCE);

    private final Report report;
    private final ItemNumbers numbers;
    private final Units units;
    private final Stage stage;
    private final ModelWords words;
    private final Phrases phrases;
    private final ItemModel items;
    private final Map<String, Map<String, Object>> active = new LinkedHashMap<>();
    private final Map<String, Unit> chapterTexts = new LinkedHashMap<>();
    private final Set<String> withdrawn = new LinkedHashSet<>();
    private final List<Map<String, Object>> recommendations = new ArrayList<>();
    private final List<Map<String, Object>> suggestions = new ArrayList<>();

    ReportModel(Report report, ItemNumbers numbers, Phrases phrases, Stage stage) {
        this.report = report;
        this.stage = stage;
        this.numbers = numbers;
        this.phrases = phrases;
        this.units = new Units(new ChartFigures(phrases));
        this.words = new ModelWords(report, new Wording(phrases), units);
        List<Recommendation> current = new ArrayList<>();
        List<MinorityStatement> statements = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            chapter.recommendations().stream()
                    .filter(item -> item.status() != ItemStatus.WITHDRAWN)
                    .forEach(current::add);
            statements.addAll(chapter.minorityStatements());
        }
        this.items = new ItemModel(words, numbers, current, statements, report.priorRecommendations());
        report.chapters().forEach(this::items);
    }

    private void items(Chapter chapter) {
        ItemOrder order = numbers.order();
        for (String id : order.items(chapter.id())) {
            Optional<Recommendation> recommendation = order.recommendation(id);
            Optional<Finding> finding = order.finding(id);
            if (recommendation
                            .map(Recommendation::status)
                            .or(() -> finding.map(Finding::status))
                            .get()
                    == ItemStatus.WITHDRAWN) {
                withdrawn.add(id);
                continue;
            }
            recommendation.ifPresent(item -> {
                Map<String, Object> seen = items.recommendation(item);
                active.put(id, seen);
                (item.kind() == RecommendationKind.RECOMMENDATION ? recommendations : suggestions).add(seen);
            });
            finding.ifPresent(item -> active.put(id, items.finding(item)));
        }
    }

    Units units() {
        return units;
    }

    /** Ids of items that are printed nowhere. */
    Set<String> withdrawn() {
        return withdrawn;
    }

    /** The items that are printed, in the order of reading. */
    List<Map<String, Object>> items() {
        return List.copyOf(active.values());
    }

    /** The text of each chapter, by the chapter's id. */
    Map<String, Unit> chapterTexts() {
        return chapterTexts;
    }

    /** The fields of {@code report}. */
    Map<String, Object> report() {
        ListModel lists = new ListModel(words, numbers, active);
        PeopleModel people = new PeopleModel(words);
        List<Map<String, Object>> chapters =
                report.chapters().stream().map(this::chapter).toList();
        recommendations.sort(BY_NUMBER);
        suggestions.sort(BY_NUMBER);
        MappingModel mapping = new MappingModel(report, words, recommendations);
        MeetingModel meetings = new MeetingModel(report, words);
        return new Fields()
                .put("title", words.home(report.title()))
                .put("subtitle", report.subtitle(), words::home)
                .put("body", words.home(report.body()))
                .put("organisation", report.organisation(), words::home)
                .put("notice", report.notice(), words::home)
                .put("language", report.language())
                .put("mandate", report.mandate(), words::home)
                .put("chapters", chapters)
                .put("recommendations", recommendations)
                .put("suggestions", suggestions)
                .put("summary", new RecommendationCount(recommendations).model())
                .put("release", release())
                .put(
                        "sources",
                        report.sources().stream()
                                .sorted(Comparator.comparing(
                                        source -> source.label().id()))
                                .map(lists::source)
                                .toList())
                .put(
                        "requests",
                        report.requests().stream()
                                .sorted(Comparator.comparing(
                                        request -> request.label().id()))
                                .map(lists::request)
                                .toList())
                .put(
                        "priorRecommendations",
                        report.priorRecommendations().stream()
                                .map(lists::prior)
                                .sorted(Comparator.comparing(
                                        prior -> (String) prior.get("number"), NaturalOrder.INSTANCE))
                                .toList())
                .put(
                        "glossary",
                        report.glossary().stream()
                                .map(lists::term)
                                .sorted(Comparator.comparing(
                                        term -> ((Unit) term.get("term")).getAsString(), String.CASE_INSENSITIVE_ORDER))
                                .toList())
                .put(
                        "minorityStatements",
                        report.chapters().stream()
                                .flatMap(chapter -> chapter.minorityStatements().stream())
                                .map(lists::minority)
                                .toList())
                .put("errata", report.errata().stream().map(lists::erratum).toList())
                .put("subTeams", people.subTeams(report))
                .put("members", people.members(report))
                .put("support", people.support(report))
                .put("owners", mapping.owners())
                .put("priorities", mapping.priorities())
                .put("goals", mapping.goals())
                .put("clauses", mapping.clauses())
                .put("dependencies", mapping.dependencies())
                .put("meetings", meetings.meetings())
                .put("participation", meetings.participation())
                .map();
    }

    private Map<String, Object> chapter(Chapter chapter) {
        Unit text = words.home(chapter.text());
        chapterTexts.put(chapter.id(), text);
        Fields fields = new Fields()
                .put("id", chapter.label().id())
                .put("folder", chapter.id())
                .put("part", chapter.part().id())
                .put(
                        "number",
                        numbers.number(chapter.label().id())
                                .map(PrintedNumber::number)
                                .orElse(""))
                .put("title", words.home(chapter.title()))
                .put("text", text)
                .put("subTeams", words.teams(chapter.subTeams()))
                .put("rapporteur", rapporteur(chapter), words::member)
                .put("status", chapter.status().id())
                .put("progress", List.of(ChapterStatus.values()).indexOf(chapter.status()) + 1);
        return fields.put("verbatim", chapter.part() == ChapterPart.ATTACHMENT).map();
    }

    private Optional<Mention> rapporteur(Chapter chapter) {
        return chapter.rapporteur()
                .or(() -> chapter.subTeams().stream()
                        .map(mention -> report.subTeams().get(mention.id()))
                        .filter(team -> team != null)
                        .findFirst()
                        .flatMap(SubTeam::rapporteur));
    }

    /** A final says nothing of the consultation that lies behind it: window, channels, questions and waivers. */
    private Map<String, Object> release() {
        Fields fields = new Fields().put("limitations", report.release().limitations(), words::home);
        return stage == Stage.FINAL ? fields.map() : consultation(fields).map();
    }

    private Fields consultation(Fields fields) {
        CommentWindow window = report.release().window();
        List<Map<String, Object>> extensions = new ArrayList<>();
        Optional<LocalDate> closes = window.closes();
        for (Map.Entry<LocalDate, RichText> extension : window.extensions().entrySet()) {
            extensions.add(new Fields()
                    .put("closes", words.date(extension.getKey()))
                    .put("reason", words.home(extension.getValue()))
                    .map());
            closes = Optional.of(extension.getKey());
        }
        List<Map<String, Object>> channels = new ArrayList<>();
        report.release()
                .channels()
                .forEach((kind, address) -> channels.add(
                        new Fields().put("kind", kind).put("address", address).map()));
        return fields.put("opens", window.opens(), words::date)
                .put("closes", closes, words::date)
                .put("extensions", extensions)
                .put("channels", channels)
                .put(
                        "questions",
                        report.release().questions().stream()
                                .map(this::question)
                                .toList())
                .put(
                        "waivers",
                        report.release().waivers().stream().map(this::waiver).toList());
    }

    private Map<String, Object> question(Question question) {
        String id = question.label().id();
        return new Fields()
                .put("id", id)
                .put("number", numbers.number(id).map(PrintedNumber::number).orElse(""))
                .put("text", words.home(question.text()))
                .map();
    }

    private Map<String, Object> waiver(Waiver waiver) {
        return new Fields()
                .put("item", Optional.of(waiver.item()).filter(item -> !item.equals(report.id())), item -> item)
                .put("rule", waiver.diagnostic())
                .put("owner", words.member(waiver.owner()))
                .put("reason", words.home(waiver.reason()))
                .map();
    }

    /** The tables of a companion document. */
    Map<String, Object> tables(Map<String, Object> tables) {
        return new CompanionTables(words).seen(tables);
    }

    /** The fields of {@code build}. */
    Map<String, Object> build(BuildFacts facts) {
        HistoryModel history = new HistoryModel(report, facts.version(), words);
        Register register =
                Register.of(report, facts.version(), id -> numbers.number(id).map(PrintedNumber::number));
        RegisterModel published = new RegisterModel(report, register, words, phrases, this::heading);
        return new Fields()
                .put("version", facts.version())
                .put("stage", facts.stage().id())
                .put("date", facts.date(), date -> words.date(LocalDate.ofInstant(date, ZoneOffset.UTC)))
                .put(
                        "commit",
                        Optional.of(facts.commit()).filter(commit -> !commit.isEmpty()),
                        DocumentFacts::shortened)
                .put("clean", facts.clean())
                .put("replaces", history.last(), PublishedRelease::version)
                .put("replacesDate", history.last().flatMap(PublishedRelease::date), words::date)
                .put("history", history.model())
                .put("concordance", published.concordance(), concordance -> concordance)
                .put("changes", published.changes())
                .map();
    }

    /** A recommendation or finding that is printed, as the heading of what changed in it. */
    private Optional<Map<String, Object>> heading(String id) {
        return Optional.ofNullable(active.get(id))
                .map(item -> new Fields()
                        .put("number", item.get("number"))
                        .put("title", item.get("title"))
                        .map());
    }
}
