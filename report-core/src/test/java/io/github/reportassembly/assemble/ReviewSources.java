package io.github.reportassembly.assemble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The sources of a review of the size that reviews have: five chapters with 31 recommendations in 135 items, made with a
 * seed, and what a review does to them. Each change is in the files only once {@link #write} has written them.
 */
final class ReviewSources {
    private static final String[] CHAPTERS = {"first-review", "security", "naming", "future", "transition"};
    private static final String[] VERBS = {
        "publish", "measure", "review", "test", "fund", "document", "report", "assess"
    };
    private static final String[] THINGS = {
        "deposits",
        "exercises",
        "contracts",
        "incidents",
        "budgets",
        "registries",
        "answers",
        "plans",
        "accounts",
        "keys"
    };

    /** A part of a recommendation. */
    static final class Item {
        final String id;
        String text;
        boolean withdrawn;
        String lineage = "";

        Item(String id, String text) {
            this.id = id;
            this.text = text;
        }
    }

    /** A recommendation. */
    static final class Recommendation {
        final String id;
        String chapter;
        boolean withdrawn;
        String lineage = "";
        final Map<String, Item> items = new LinkedHashMap<>();

        Recommendation(String id, String chapter) {
            this.id = id;
            this.chapter = chapter;
        }

        List<Item> living() {
            return withdrawn
                    ? List.of()
                    : items.values().stream().filter(item -> !item.withdrawn).toList();
        }
    }

    final Map<String, Recommendation> recommendations = new LinkedHashMap<>();
    private final Path folder;
    private final String policy;
    private final Random random = new Random(20200124);
    private int sentences;

    ReviewSources(Path folder, String policy) {
        this.folder = folder;
        this.policy = policy;
        for (int i = 1; i <= 31; i++) {
            Recommendation made = add("rec-r" + (i < 10 ? "0" : "") + i, CHAPTERS[(i - 1) % CHAPTERS.length]);
            for (int part = 0; part < (i <= 11 ? 5 : 4); part++) {
                addItem(made);
            }
        }
    }

    Recommendation add(String id, String chapter) {
        Recommendation made = new Recommendation(id, chapter);
        recommendations.put(id, made);
        return made;
    }

    Item addItem(Recommendation to) {
        Item item = new Item("p" + (to.items.size() + 1), sentence());
        to.items.put(item.id, item);
        return item;
    }

    /** A sentence that no other item has. */
    String sentence() {
        return "The organisation should " + VERBS[random.nextInt(VERBS.length)] + " its "
                + THINGS[random.nextInt(THINGS.length)] + " in each of " + (100 + sentences++)
                + " cases that the team saw.";
    }

    Recommendation get(int number) {
        return recommendations.get("rec-r" + (number < 10 ? "0" : "") + number);
    }

    int living() {
        return recommendations.values().stream()
                .mapToInt(one -> one.living().size())
                .sum();
    }

    static String told(String release, String operation, String to, String reason) {
        return "lineage:\n  " + release + ":\n    operation: " + operation + "\n"
                + (to.isEmpty() ? "" : "    to: [" + to + "]\n") + "    reason: |\n      " + reason + "\n";
    }

    void write() {
        try {
            writeFrame();
            for (Recommendation one : recommendations.values()) {
                for (String chapter : CHAPTERS) {
                    Files.deleteIfExists(folder.resolve(chapter).resolve(one.id + ".yaml"));
                }
                Files.writeString(folder.resolve(one.chapter).resolve(one.id + ".yaml"), yaml(one));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String yaml(Recommendation one) {
        StringBuilder text = new StringBuilder("title: \"Matter " + one.id.substring(4) + ": what should be done\"\n");
        text.append("status: ").append(one.withdrawn ? "withdrawn" : "agreed").append('\n');
        text.append("text: |\n  The team recommends what follows.\n");
        if (!one.items.isEmpty()) {
            text.append("parts:\n");
        }
        for (Item item : one.items.values()) {
            text.append("  ").append(item.id).append(":\n");
            if (item.withdrawn && !one.withdrawn) {
                text.append("    status: withdrawn\n");
            }
            text.append("    text: |\n      ").append(item.text).append('\n');
            text.append(item.lineage.isEmpty() ? "" : item.lineage.indent(4));
        }
        text.append(one.lineage);
        if (!one.withdrawn) {
            text.append("""
                    owner: board
                    priority: medium
                    priority-reason: |
                      It can wait for a year.
                    findings: [fnd-%s]
                    success-measure: |
                      The next review finds it done.
                    consensus:
                      level: full-consensus
                      called: 2026-02-03
                      closed: 2026-02-10
                      basis: |
                        One call of the team.
                    """.formatted(one.chapter));
        }
        return text.toString();
    }

    private void writeFrame() throws IOException {
        List<String> chapters = new ArrayList<>();
        for (String chapter : CHAPTERS) {
            chapters.add("  - " + chapter);
            Path home = Files.createDirectories(folder.resolve(chapter));
            Files.writeString(home.resolve("chapter.yaml"), "part: body\nsub-teams: [all]\nstatus: frozen\n");
            Files.writeString(
                    home.resolve("chapter.md"),
                    "# On " + chapter.replace('-', ' ') + "\n\nThe team looked at it.\n\n![](#fnd-" + chapter + ")\n");
            Files.writeString(home.resolve("fnd-" + chapter + ".yaml"), """
                    title: Gaps in %s
                    status: agreed
                    statement: |
                      There are gaps.
                    evidence: |
                      Interviews.
                    """.formatted(chapter));
        }
        Files.writeString(folder.resolve("report.yaml"), """
                id: review
                title: Review of a Registry
                body: Review Team
                authoritative-language: en
                languages: [en]
                mandate:
                  text: |
                    The team reviews a registry.
                owners:
                  board: the board
                numbering:
                  policy: %s
                chapters:
                %s
                release:
                  limitations: |
                    The team had a year.
                  window:
                    opens: 2026-03-02
                    closes: 2026-04-30
                  channels:
                    email: review@example.org
                  questions:
                    ask-order: |
                      Is the order right?
                sub-teams:
                  all:
                    name: All
                    rapporteur: member-a
                    members: [member-a]
                members:
                  member-a:
                    name: Member A (sample)
                    role: rapporteur
                """.formatted(policy, String.join("\n", chapters)));
    }
}
