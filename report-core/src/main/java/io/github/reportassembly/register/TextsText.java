package io.github.reportassembly.register;

import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.Seal;
import java.util.stream.Collectors;

/**
 * Writes the texts of a release for the register: each as its Markdown was, so that a difference in Git reads well. The
 * sources stand among them, as they were cited, since later releases may have them no more.
 */
final class TextsText {
    private static final String INDENT = "      ";

    private final StringBuilder text = new StringBuilder(RegisterText.FIRST_LINE);

    private TextsText() {}

    /** The file's lines, each ended by LF; the last one is the seal of those above. */
    static String of(String version, CurrentItems current) {
        TextsText texts = new TextsText();
        texts.text
                .append("format: 1\nversion: ")
                .append(YamlQuote.word(version))
                .append("\n\ntexts:");
        boolean none = true;
        for (CurrentItem item : current.all()) {
            if (item.number().isPresent() && !item.withdrawn()) {
                texts.item(item.id(), item.text());
                none = false;
            }
        }
        for (EvidenceSource source : current.publicSources()) {
            texts.text.append("\n  ").append(source.label().id()).append(":\n");
            texts.literal(source.citation().markdown().strip());
            none = false;
        }
        texts.text.append(none ? " {}\n" : "");
        String lines = texts.text.toString();
        return lines + Seal.KEY + Seal.of(lines) + "\n";
    }

    private void item(String id, ItemText item) {
        text.append("\n  ").append(id).append(":\n");
        if (!item.title().isEmpty()) {
            line("title", YamlQuote.quoted(item.title()));
        }
        if (!item.owners().isEmpty()) {
            line("owner", item.owners().stream().map(YamlQuote::word).collect(Collectors.joining(", ", "[", "]")));
        }
        item.priority().ifPresent(priority -> line("priority", priority.id()));
        item.due().ifPresent(due -> line("due", due.toString()));
        if (!item.markdown().isBlank()) {
            literal(item.markdown().stripTrailing());
        }
    }

    private void line(String key, String value) {
        text.append("    ").append(key).append(": ").append(value).append('\n');
    }

    /** YAML 1.2, section 8.1.2: a text whose first line is indented has to say by how much the others are. */
    private void literal(String markdown) {
        boolean indented = markdown.charAt(0) == ' ' || markdown.charAt(0) == '\n';
        text.append("    text: |").append(indented ? "2" : "").append('\n');
        for (String line : markdown.split("\n", -1)) {
            text.append(line.isEmpty() ? "" : INDENT + line).append('\n');
        }
    }
}
