package io.github.reportassembly.benchmarks.generate;

import java.util.Map;
import java.util.TreeMap;

/** The files of one chapter prose, lists, tables, notes, references, findings and recommendations. */
final class ChapterSource {
    private static final int TOPICS = 2;

    private final int chapter;
    private final int sections;
    private final Words words;
    private int notes;

    /** @param sections each with a table, a finding and a recommendation, on about four and a half pages */
    ChapterSource(int chapter, int sections, long seed) {
        this.chapter = chapter;
        this.sections = sections;
        this.words = new Words(seed * 1_000_003 + chapter);
    }

    /** The folder's name, which is the chapter's id. */
    String name() {
        return "chapter-" + chapter;
    }

    /** The texts by the names of their files. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("chapter.yaml", "part: body\nsub-teams: [team]\nstatus: drafting\n");
        files.put("chapter.md", text());
        for (int i = 1; i <= sections; i++) {
            files.put("rec-" + id(i) + ".yaml", recommendation(i));
            files.put("fnd-" + id(i) + ".yaml", finding());
        }
        files.put(
                "sources.yaml",
                "src-" + id(1) + ":\n  citation: " + words.phrase()
                        + ", " + (2000 + words.below(25)) + "\n  url: https://www.example.org/" + id(1)
                        + "\n  confidentiality: public\n");
        return files;
    }

    private String id(int number) {
        return chapter + "-" + number;
    }

    private String text() {
        StringBuilder text = new StringBuilder(24_000);
        text.append("# ").append(words.phrase()).append("\n\n");
        for (int section = 1; section <= sections; section++) {
            text.append("## ")
                    .append(words.phrase())
                    .append(" {#sec-")
                    .append(id(section))
                    .append("}\n\n");
            paragraphs(text, 3);
            table(text, section);
            for (int topic = 1; topic <= TOPICS; topic++) {
                text.append("### ").append(words.phrase()).append("\n\n");
                paragraphs(text, 3);
                list(text);
            }
            text.append("![The finding](#fnd-").append(id(section)).append(")\n\n");
            text.append("![The recommendation](#rec-").append(id(section)).append(")\n\n");
        }
        return text.append(notesText()).toString();
    }

    private void paragraphs(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append(words.sentences(2));
            switch (words.below(4)) {
                case 0 ->
                    text.append("It is *not* the same as in @sec-")
                            .append(id(1 + words.below(sections)))
                            .append(".\n");
                case 1 ->
                    text.append("The same is said elsewhere [@src-")
                            .append(id(1))
                            .append(", p. 7].\n");
                case 2 ->
                    text.append("The setting `limit.")
                            .append(words.below(90))
                            .append("` was **never** changed.[^n")
                            .append(++notes)
                            .append("]\n");
                default ->
                    text.append("See [the figures](https://www.example.org/figures/")
                            .append(words.below(900))
                            .append(") for more.\n");
            }
            text.append(words.sentences(2)).append('\n');
        }
    }

    private void list(StringBuilder text) {
        for (int i = 0; i < 4; i++) {
            text.append("- ").append(words.sentence()).append('\n');
        }
        text.append('\n');
    }

    private void table(StringBuilder text, int number) {
        text.append("| Subject | Remark | Cases | Share |\n|---|---|--:|--:|\n");
        for (int row = 0; row < 8; row++) {
            text.append("| ")
                    .append(words.phrase())
                    .append(" | ")
                    .append(words.sentence())
                    .append(" | ")
                    .append(words.below(9000))
                    .append(" | ")
                    .append(words.below(100))
                    .append(".5 |\n");
        }
        text.append("\n: ")
                .append(words.phrase())
                .append(" {#tbl-")
                .append(id(number))
                .append("}\n\n");
    }

    private String notesText() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= notes; i++) {
            text.append("[^n").append(i).append("]: ").append(words.sentence()).append("\n\n");
        }
        return text.toString();
    }

    private String recommendation(int number) {
        return "title: " + words.phrase() + "\nstatus: agreed\ntext: |\n  The board should act.\n  " + words.sentence()
                + "\nowner: [board]\npriority: high\nfindings: [fnd-" + id(number) + "]\nrationale: |\n  "
                + words.sentence() + "\n  " + words.sentence() + "\nsuccess-measure: |\n  " + words.sentence() + "\n";
    }

    private String finding() {
        return "title: " + words.phrase() + "\nstatus: agreed\nstatement: |\n  " + words.sentence()
                + "\nevidence: |\n  " + words.sentence() + "\n";
    }
}
