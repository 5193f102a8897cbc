package io.github.reportassembly.benchmarks.generate;

import java.util.Random;

/** Makes up sentences in the manner of reports. The same seed gives the same sentences on every machine. */
final class Words {
    private static final String[] BODIES = {
        "The registry", "The secretariat", "Each department", "The committee", "Every operator", "The archive",
        "One contractor", "The audit office", "A neighbouring authority", "The board", "The help desk",
                "The review team"
    };
    private static final String[] DEEDS = {
        "keeps",
        "publishes",
        "compares",
        "has lost",
        "counts",
        "repairs",
        "describes",
        "maintains",
        "replaces",
        "tests",
        "explains",
        "withholds",
        "summarises",
        "measures"
    };
    private static final String[] QUALITIES = {
        "annual",
        "incomplete",
        "detailed",
        "well-known",
        "internal",
        "independent",
        "provisional",
        "comprehensive",
        "earlier",
        "contradictory",
        "technical",
        "confidential",
        "administrative",
        "long-forgotten"
    };
    private static final String[] THINGS = {
        "records of its incidents", "lists of suppliers", "figures for the last quarter", "plans for an emergency",
        "answers to earlier questions", "agreements with the operators", "estimates of the cost",
                "backups of the register",
        "reports on availability", "rules for access", "descriptions of its processes", "inventories of equipment"
    };
    private static final String[] CIRCUMSTANCES = {
        "although nobody has asked for them since the reorganisation",
        "without saying which of the two versions is in force",
        "so that readers can repeat the calculation for themselves",
        "because the agreement of the year before requires it",
        "in a form that other institutions can read and check",
        "and it intends to continue until the responsibilities are settled",
        "while the responsible office prepares a replacement",
        "as far as the team could establish from public documents",
        "once the consultation has ended and the comments are answered",
        "whenever a disturbance lasts for more than four hours"
    };

    private final Random random;

    Words(long seed) {
        this.random = new Random(seed);
    }

    /** From zero on, below the limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** About twenty words, and in one of five a figure, so that hardly any sentence comes twice. */
    String sentence() {
        String figure = below(5) == 0 ? ", " + (2 + below(97)) + " of them in " + (1990 + below(36)) : "";
        return pick(BODIES) + " " + pick(DEEDS) + " " + pick(QUALITIES) + " and " + pick(QUALITIES) + " " + pick(THINGS)
                + figure + ", " + pick(CIRCUMSTANCES) + ".";
    }

    String sentences(int count) {
        StringBuilder text = new StringBuilder(count * 130);
        for (int i = 0; i < count; i++) {
            text.append(sentence()).append('\n');
        }
        return text.toString();
    }

    /** A few words for a title, a cell or an entry, without an end. */
    String phrase() {
        String quality = pick(QUALITIES);
        return Character.toUpperCase(quality.charAt(0)) + quality.substring(1) + " " + pick(THINGS);
    }

    private String pick(String[] choice) {
        return choice[below(choice.length)];
    }
}
