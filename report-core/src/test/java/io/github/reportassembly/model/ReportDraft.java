package io.github.reportassembly.model;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Placement;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds small reports for tests; what a test does not say is empty. */
public final class ReportDraft {
    public static final SourceSpan SPAN = new SourceFile("report.yaml", "id: sample\n").beginning();

    public NumberingScheme numbering = new NumberingScheme(
            NumberingPolicy.KEEP, NumberingScope.REPORT, PartStyle.DECIMAL, "", NumberingScope.CHAPTER, "F");
    public Optional<RichText> mandate = Optional.empty();
    public ReleaseFacts release = new ReleaseFacts(
            Optional.empty(),
            new CommentWindow(Optional.empty(), Optional.empty(), Map.of(), OptionalInt.empty(), SPAN),
            Map.of(),
            List.of(),
            List.of());
    public final List<Chapter> chapters = new ArrayList<>();
    public final List<PublishedRelease> releases = new ArrayList<>();
    public final List<EvidenceSource> sources = new ArrayList<>();
    public final List<InformationRequest> requests = new ArrayList<>();
    public final List<PriorRecommendation> priors = new ArrayList<>();
    public final List<GlossaryTerm> glossary = new ArrayList<>();
    public final List<Meeting> meetings = new ArrayList<>();
    public Optional<RichLine> organisation = Optional.empty();
    public Optional<RichLine> notice = Optional.empty();
    public final Map<String, RichLine> owners = new LinkedHashMap<>();
    public final Map<String, RichLine> goals = new LinkedHashMap<>();
    public final Map<String, SubTeam> subTeams = new LinkedHashMap<>();
    public final Map<String, Member> members = new LinkedHashMap<>();

    public Report report() {
        return new Report(
                "sample",
                line("report.title", "Sample Review"),
                Optional.empty(),
                line("report.body", "Sample Team"),
                organisation,
                notice,
                "en",
                List.of("en"),
                mandate,
                Map.of(),
                goals,
                owners,
                chapters,
                numbering,
                release,
                List.of(),
                subTeams,
                members,
                sources,
                requests,
                priors,
                glossary,
                meetings,
                List.of(),
                releases,
                Unread.NOTHING,
                SPAN);
    }

    public ReportDraft chapter(
            String id, ChapterPart part, List<Block> text, List<Recommendation> recs, List<Finding> findings) {
        return chapter(id, part, text, recs, findings, List.of());
    }

    public ReportDraft chapter(
            String id,
            ChapterPart part,
            List<Block> text,
            List<Recommendation> recs,
            List<Finding> findings,
            List<MinorityStatement> statements) {
        chapters.add(new Chapter(
                id,
                new Label("sec-" + id),
                part,
                line(id + ".title", "Chapter " + id),
                new RichText(id, text, "words", "words", SPAN),
                subTeams.isEmpty()
                        ? List.of()
                        : List.of(mention(subTeams.keySet().iterator().next())),
                Optional.empty(),
                ChapterStatus.DRAFTING,
                Optional.empty(),
                List.of(),
                recs,
                findings,
                statements,
                SPAN));
        return this;
    }

    public static Recommendation recommendation(String id, ItemStatus status, Part... parts) {
        return recommendation(id, RecommendationKind.RECOMMENDATION, status, parts);
    }

    public static Recommendation recommendation(String id, RecommendationKind kind, ItemStatus status, Part... parts) {
        return new Recommendation(
                new Label(id),
                kind,
                status,
                line(id + ".title", "Title of " + id),
                Optional.of(text(id + ".text", "Text of " + id + ".")),
                List.of(parts),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Smart(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                SPAN);
    }

    public static Part part(String rec, String key, ItemStatus status) {
        return part(rec, key, status, List.of(), Optional.empty());
    }

    public static Part part(String rec, String key, ItemStatus status, List<Mention> owners, Optional<LocalDate> due) {
        String id = rec + "." + key;
        return new Part(
                key,
                new Label(id),
                Optional.empty(),
                text(id + ".text", "Text of " + id + "."),
                owners,
                Optional.empty(),
                due,
                Optional.empty(),
                status,
                List.of(),
                SPAN);
    }

    public static Finding finding(String id, ItemStatus status) {
        return new Finding(
                new Label(id),
                status,
                line(id + ".title", "Title of " + id),
                text(id + ".statement", "Statement of " + id + "."),
                Optional.empty(),
                List.of(),
                SPAN);
    }

    public static PublishedRelease release(String version, String... idsAndNumbers) {
        Map<String, PublishedNumber> numbers = new LinkedHashMap<>();
        for (int i = 0; i < idsAndNumbers.length; i += 2) {
            numbers.put(idsAndNumbers[i], new PublishedNumber(idsAndNumbers[i + 1], "", "", "", false, SPAN));
        }
        return new PublishedRelease(
                version,
                Stage.DRAFT,
                Optional.empty(),
                "",
                NumberingPolicy.KEEP,
                Map.of(),
                numbers,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new Seal(""),
                SPAN);
    }

    public static Mention mention(String id) {
        return new Mention(id, SPAN);
    }

    public static RichLine line(String id, String words) {
        return new RichLine(id, List.of(new Text(words, SPAN)), words, SPAN);
    }

    public static RichText text(String id, String words) {
        return new RichText(id, List.of(paragraph(id + "/1", words)), words, words, SPAN);
    }

    public static Paragraph paragraph(String id, String words) {
        return paragraph(id, new Text(words, SPAN));
    }

    public static Paragraph paragraph(String id, Inline... inlines) {
        return new Paragraph(new Origin(id, SPAN), ParagraphRole.BODY, true, List.of(inlines));
    }

    public static Placement placement(String id) {
        return new Placement(new Origin("placement/" + id, SPAN), new Label(id));
    }
}
