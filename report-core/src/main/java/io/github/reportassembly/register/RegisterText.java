package io.github.reportassembly.register;

import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.model.Succession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a release's file for the register: one line for each number, so that a search for a number or an id answers at
 * once and a difference in Git reads well.
 */
final class RegisterText {
    static final String FIRST_LINE =
            "# Written by report:release. Not to be edited: the seal covers every line above it.\n";

    private final StringBuilder text = new StringBuilder(FIRST_LINE);

    private RegisterText() {}

    /** The file's lines, each ended by LF; the last one is the seal of those above. */
    static String of(PublishedRelease release) {
        RegisterText text = new RegisterText();
        text.heading(release);
        text.section("numbers", release.numbers(), id -> id, RegisterText::number);
        text.section("became", release.became(), YamlQuote::quoted, RegisterText::succession);
        text.section("added", release.added(), id -> id, YamlQuote::quoted);
        text.section("files", release.files(), ending -> ending, Seal::digits);
        String lines = text.text.toString();
        return lines + Seal.KEY + Seal.of(lines) + "\n";
    }

    private void heading(PublishedRelease release) {
        line("format", "1");
        line("version", YamlQuote.word(release.version()));
        line("stage", release.stage().id());
        release.date().ifPresent(date -> line("date", date.toString()));
        line("commit", YamlQuote.word(release.commit()));
        line("policy", release.policy().id());
        List<String> follows = new ArrayList<>();
        release.follows().forEach((version, seal) -> follows.add(YamlQuote.word(version) + ": " + seal));
        line("follows", "{" + String.join(", ", follows) + "}");
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private <V> void section(
            String key, Map<String, V> entries, Function<String, String> name, Function<V, String> value) {
        if (entries.isEmpty()) {
            // A report may release chapters before it has a recommendation; the reader asks for the key.
            if (key.equals("numbers")) {
                text.append("\nnumbers: {}\n");
            }
            return;
        }
        text.append('\n').append(key).append(":\n");
        entries.forEach((id, entry) -> text.append("  ")
                .append(name.apply(id))
                .append(": ")
                .append(value.apply(entry))
                .append('\n'));
    }

    private static String number(PublishedNumber number) {
        return "{number: " + YamlQuote.quoted(number.number())
                + ", in: " + number.chapter()
                + ", text: " + YamlQuote.word(number.textHash())
                + ", title: " + YamlQuote.quoted(number.title())
                + (number.withdrawn() ? ", status: withdrawn" : "")
                + "}";
    }

    private static String succession(Succession succession) {
        List<String> now = succession.now().stream().map(YamlQuote::quoted).toList();
        return "{operation: " + succession.operation().id()
                + (now.isEmpty() ? "" : ", now: [" + String.join(", ", now) + "]")
                + field("moved-from", succession.movedFrom().map(YamlQuote::word))
                + field("reason", succession.reason().map(YamlQuote::quoted))
                + "}";
    }

    private static String field(String key, Optional<String> value) {
        return value.map(written -> ", " + key + ": " + written).orElse("");
    }
}
