package io.github.reportassembly.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Grows a tree of sources from choices: splinters of every syntax are put into the files of a sound report. */
final class SourceTree {
    private static final int MOST_CHANGES = 40;

    /** What the readers, the templates or the layout give a meaning to. */
    private static final List<String> SPLINTERS = List.of(
            "\n",
            "\n\n",
            "  ",
            ": ",
            "- ",
            "\"",
            "'",
            "|",
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "#",
            "*",
            "_",
            "`",
            "<",
            ">",
            "&",
            "\\",
            "\n- a\n",
            "\n    ",
            "\n## A\n\n",
            "\n\n#### B {#sec-b}\n\n",
            "\n:::note\n",
            "\n:::\n",
            "\n::: {.landscape}\n\n",
            "\n```\n",
            "\n> ",
            "\n1. ",
            "\n| a | b |\n|---|:-:|\n| c | d |\n",
            "\n\nTable: T {#tbl-t .total}\n\n",
            "<table><tr><td colspan=3 rowspan=2>x</td></tr></table>",
            "<br>",
            "<sub>",
            "</sub>",
            "<script>",
            "[^n]",
            "\n\n[^m]: note\n\n",
            "[a](#sec-more)",
            "[b](https://example.org/)",
            "[c](javascript:x)",
            "![d](figures/a.svg)",
            "![e](../x.png)",
            "![f](figures/a.csv){#tbl-e header=1}",
            "![g](figures/a.csv){#fig-c chart=bar}",
            "@rec-a",
            "@fnd-a",
            "[@src-a; @rec-a]",
            "@sec-more",
            "@tbl-numbers",
            "\n\n![P](#rec-a)\n\n",
            "\nstatus: agreed\n",
            "\nstatus: withdrawn\n",
            "\nparts:\n  a:\n    text: |\n      b\n",
            "\nlineage:\n  from: [rec-a]\n",
            "\nconsensus:\n  level: consensus\n",
            "\nminority: [member-a]\n",
            "\nauthoritative-language: ar\n",
            "\nauthoritative-language: zh-Hans\n",
            "\nlanguages: [en, fr]\n",
            "\u00E9",
            "\u0301",
            "\u05D0\u05D1",
            "\u0627\u0644\u0639",
            "\u4E2D\u6587",
            "\uD83D\uDE00",
            "\u202E",
            "\u00AD",
            "\u200B",
            "\u00A0",
            "\u2028",
            "supercalifragilisticexpialidocious",
            "0",
            "2026-02-30",
            "${x}",
            "<#if",
            "^",
            "$");

    private SourceTree() {}

    /** Changed files by path. */
    static Map<String, byte[]> grow(Choices choices) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> paths = List.copyOf(TemporaryReport.files().keySet());
        for (int change = 0; change < MOST_CHANGES && !choices.isEmpty(); change++) {
            String path = paths.get(choices.below(paths.size()));
            String text = texts.getOrDefault(path, TemporaryReport.files().get(path));
            texts.put(path, changed(text, choices));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String changed(String text, Choices choices) {
        int at = choices.below(Math.min(text.length() + 1, 65_536));
        return switch (choices.below(8)) {
            case 0 -> text.substring(0, at) + choices.text(choices.below(24)) + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + choices.below(64)));
            case 2 ->
                text.substring(0, at)
                        + text.substring(at, Math.min(text.length(), at + choices.below(64)))
                                .repeat(1 + choices.below(9))
                        + text.substring(at);
            case 3 -> text.substring(0, at) + splinter(choices).repeat(1 + choices.below(64)) + text.substring(at);
            default -> text.substring(0, at) + splinter(choices) + text.substring(at);
        };
    }

    private static String splinter(Choices choices) {
        return SPLINTERS.get(choices.below(SPLINTERS.size()));
    }
}
