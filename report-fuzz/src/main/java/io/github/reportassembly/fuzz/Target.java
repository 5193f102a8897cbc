package io.github.reportassembly.fuzz;

import java.util.Arrays;
import java.util.Locale;

/** What can be fuzzed, with the folders of the files that a fuzzer begins with. */
enum Target {
    YAML("io.github.reportassembly.fuzz.YamlTarget", 4_096, "read/small-report/drinking-water", "read/cases"),
    MARKDOWN("io.github.reportassembly.fuzz.MarkdownTarget", 4_096, "read/markdown/cases"),
    VOCABULARY("io.github.reportassembly.merge.VocabularyTarget", 4_096, "assemble/cases"),
    REGISTER("io.github.reportassembly.fuzz.RegisterTarget", 4_096, "register/cases"),
    CSV("io.github.reportassembly.fuzz.CsvTarget", 4_096, "read/markdown/cases"),
    IMAGE("io.github.reportassembly.fuzz.ImageTarget", 8_192),
    SVG("io.github.reportassembly.fuzz.SvgTarget", 4_096),
    PIPELINE("io.github.reportassembly.fuzz.PipelineTarget", 512);

    private final String className;
    private final int longest;
    private final String[] seeds;

    Target(String className, int longest, String... seeds) {
        this.className = className;
        this.longest = longest;
        this.seeds = seeds;
    }

    /** Its name on the command line. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Target of(String id) {
        return Arrays.stream(values())
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target " + id));
    }

    /** The class, by name alone: it is loaded when the fuzzer can instrument it. */
    String className() {
        return className;
    }

    /** The most bytes of one input. */
    int longest() {
        return longest;
    }

    /** Folders below the test resources of the core. */
    String[] seeds() {
        return seeds.clone();
    }
}
