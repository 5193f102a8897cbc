package io.github.reportassembly.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Markdown made by chance from a seed; every word is there once, so that a test can look for each. */
final class RandomChapter {
    private final Random random;
    private final boolean tables;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private final List<String> noteWords = new ArrayList<>();
    private int marks;

    RandomChapter(long seed, boolean tables) {
        this.random = new Random(seed);
        this.tables = tables;
        out.append("# ").append(words(3)).append("\n\n");
        int blocks = 10 + random.nextInt(30);
        for (int i = 0; i < blocks; i++) {
            block();
        }
        out.append(notes);
    }

    String markdown() {
        return out.toString();
    }

    List<String> words() {
        return words;
    }

    List<String> noteWords() {
        return noteWords;
    }

    private void block() {
        switch (random.nextInt(tables ? 9 : 8)) {
            case 0 -> out.append("## ").append(words(1 + random.nextInt(12)));
            case 1 -> list();
            case 2 -> out.append("> ").append(noted(5 + random.nextInt(40), 30));
            case 3 -> out.append("> [!WARNING]\n> ").append(noted(5 + random.nextInt(60), 30));
            case 4 -> code();
            case 5 -> noted();
            case 8 -> table();
            default -> out.append(words(1 + random.nextInt(150)));
        }
        out.append("\n\n");
    }

    private void list() {
        int items = 1 + random.nextInt(8);
        for (int i = 0; i < items; i++) {
            String indent = i > 0 && random.nextBoolean() ? "    " : "";
            out.append(indent)
                    .append("- ")
                    .append(noted(1 + random.nextInt(30), 30))
                    .append('\n');
        }
    }

    private void code() {
        out.append("```\n");
        int lines = 1 + random.nextInt(60);
        for (int i = 0; i < lines; i++) {
            out.append(words(1 + random.nextInt(14))).append('\n');
        }
        out.append("```");
    }

    private void noted() {
        out.append(words(1 + random.nextInt(60)))
                .append(note(random.nextInt(8) == 0 ? 900 : 40))
                .append(' ')
                .append(words(3));
    }

    private void table() {
        // the caption is written below the table and read before it
        String caption = words(4);
        int columns = 2 + random.nextInt(4);
        row(columns, 2);
        out.append("|---".repeat(columns)).append("|\n");
        int rows = 1 + random.nextInt(30);
        int most = random.nextInt(5) == 0 ? 400 : 20;
        for (int i = 0; i < rows; i++) {
            row(columns, most);
        }
        out.append("\n: ").append(caption);
    }

    private void row(int columns, int most) {
        for (int i = 0; i < columns; i++) {
            out.append("| ").append(noted(1 + random.nextInt(most), 60)).append(' ');
        }
        out.append("|\n");
    }

    /** Words for a place where a footnote may be called. */
    private String noted(int count, int most) {
        String text = words(count);
        return tables && random.nextInt(10) == 0 ? text + note(most) : text;
    }

    /** The mark of a new footnote. */
    private String note(int most) {
        String name = "n" + ++marks;
        notes.append("[^").append(name).append("]:");
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            String word = "n" + (noteWords.size() + 1) + "n";
            noteWords.add(word);
            notes.append(' ').append(word);
        }
        notes.append("\n\n");
        return "[^" + name + "]";
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = "w" + (words.size() + 1) + "w";
            words.add(word);
            text.append(i == 0 ? "" : " ").append(word);
        }
        return text.toString();
    }
}
