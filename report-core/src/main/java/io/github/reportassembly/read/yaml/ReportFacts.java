package io.github.reportassembly.read.yaml;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.model.CommentWindow;
import io.github.reportassembly.model.DiagnosticLevel;
import io.github.reportassembly.model.DiagnosticSetting;
import io.github.reportassembly.model.Member;
import io.github.reportassembly.model.MemberRole;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.NumberingScheme;
import io.github.reportassembly.model.NumberingScope;
import io.github.reportassembly.model.PartStyle;
import io.github.reportassembly.model.Question;
import io.github.reportassembly.model.ReleaseFacts;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.model.SubTeam;
import io.github.reportassembly.model.SubTeamKind;
import io.github.reportassembly.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes the people, the numbering and the facts of the release from {@code report.yaml}. */
final class ReportFacts {
    private final Reading reading;
    private final Fields fields;

    ReportFacts(Reading reading, Fields fields) {
        this.reading = reading;
        this.fields = fields;
    }

    NumberingScheme numbering() {
        Fields numbering = fields.group("numbering");
        return new NumberingScheme(
                numbering
                        .choice("policy", NumberingPolicy.values(), NumberingPolicy::id)
                        .orElse(NumberingPolicy.KEEP),
                numbering
                        .choice("recommendations", NumberingScope.values(), NumberingScope::id)
                        .orElse(NumberingScope.REPORT),
                numbering.choice("parts", PartStyle.values(), PartStyle::id).orElse(PartStyle.DECIMAL),
                numbering.words("recommendation-prefix").orElse(""),
                numbering
                        .choice("findings", NumberingScope.values(), NumberingScope::id)
                        .orElse(NumberingScope.CHAPTER),
                numbering.words("finding-prefix").orElse("F"));
    }

    Map<String, RichLine> lines(Fields group) {
        Map<String, RichLine> lines = new LinkedHashMap<>();
        for (YamlScalar key : group.keys()) {
            lines.put(key.value(), group.line(key.value(), key.value()));
        }
        return Collections.unmodifiableMap(lines);
    }

    ReleaseFacts release() {
        Fields release = fields.group("release");
        Fields window = release.group("window");
        return new ReleaseFacts(
                release.text("limitations"),
                new CommentWindow(
                        window.date("opens"),
                        window.date("closes"),
                        extensions(window.group("extensions")),
                        window.count("minimum-days"),
                        window.literal("closes").map(YamlScalar::span).orElse(window.span())),
                channels(release.group("channels")),
                questions(release.group("questions")),
                waivers(release.group("waivers")));
    }

    private static Map<LocalDate, RichText> extensions(Fields group) {
        Map<LocalDate, RichText> extensions = new TreeMap<>();
        for (YamlScalar key : group.keys()) {
            ValueCheck.date(key.value()).ifPresent(date -> extensions.put(date, group.neededText(key.value())));
        }
        return Collections.unmodifiableMap(extensions);
    }

    private static Map<String, String> channels(Fields group) {
        Map<String, String> channels = new LinkedHashMap<>();
        for (YamlScalar key : group.keys()) {
            group.words(key.value()).ifPresent(value -> channels.put(key.value(), value));
        }
        return Collections.unmodifiableMap(channels);
    }

    private List<Question> questions(Fields group) {
        List<Question> questions = new ArrayList<>();
        for (YamlScalar key : group.keys()) {
            group.literal(key.value())
                    .ifPresent(value -> questions.add(
                            new Question(new Label(key.value()), reading.text(key.value() + ".text", value))));
        }
        return questions;
    }

    private static List<Waiver> waivers(Fields group) {
        List<Waiver> waivers = new ArrayList<>();
        for (YamlScalar item : group.keys()) {
            Fields rules = group.group(item.value());
            for (YamlScalar rule : rules.keys()) {
                Fields waiver = rules.group(rule.value());
                waivers.add(new Waiver(
                        item.value(),
                        rule.value(),
                        waiver.mention("owner").orElse(new Mention("", rule.span())),
                        waiver.neededText("reason"),
                        rule.span()));
            }
        }
        return waivers;
    }

    /** Those that say how much and why; others were reported and change nothing. */
    List<DiagnosticSetting> diagnostics() {
        Fields group = fields.group("diagnostics");
        List<DiagnosticSetting> settings = new ArrayList<>();
        for (YamlScalar code : group.keys()) {
            Fields setting = group.group(code.value());
            Optional<DiagnosticLevel> level = setting.choice("severity", DiagnosticLevel.values(), DiagnosticLevel::id);
            Optional<RichText> reason = setting.text("reason");
            if (level.isPresent() && reason.isPresent()) {
                settings.add(new DiagnosticSetting(code.value(), level.get(), reason.get(), code.span()));
            }
        }
        return settings;
    }

    Map<String, SubTeam> subTeams() {
        Fields group = fields.group("sub-teams");
        Map<String, SubTeam> teams = new LinkedHashMap<>();
        for (YamlScalar key : group.keys()) {
            Fields team = group.group(key.value());
            teams.put(
                    key.value(),
                    new SubTeam(
                            key.value(),
                            team.line("name", key.value()),
                            team.choice("kind", SubTeamKind.values(), SubTeamKind::id)
                                    .orElse(SubTeamKind.TOPIC),
                            team.text("scope"),
                            team.date("from"),
                            team.date("to"),
                            team.mention("rapporteur"),
                            team.mentions("members"),
                            key.span()));
        }
        return Collections.unmodifiableMap(teams);
    }

    Map<String, Member> members() {
        Fields group = fields.group("members");
        Map<String, Member> members = new LinkedHashMap<>();
        for (YamlScalar key : group.keys()) {
            Fields member = group.group(key.value());
            members.put(
                    key.value(),
                    new Member(
                            key.value(),
                            member.words("name").orElse(key.value()),
                            member.words("affiliation"),
                            member.words("appointed-by"),
                            member.choice("role", MemberRole.values(), MemberRole::id)
                                    .orElse(MemberRole.MEMBER),
                            member.date("from"),
                            member.date("to"),
                            key.span()));
        }
        return Collections.unmodifiableMap(members);
    }
}
