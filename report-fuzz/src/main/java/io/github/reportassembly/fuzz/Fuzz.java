package io.github.reportassembly.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs one target, from the root of the repository: {@code java -jar report-fuzz/target/fuzz.jar yaml -runs=1000000}.
 * What follows the target's name goes to libFuzzer. Inputs that reach something new are kept in
 * {@code report-fuzz/target/corpus}, those that find a bug in {@code report-fuzz/target/found}.
 */
public final class Fuzz {
    private static final Path HOME = Path.of("report-fuzz", "target");
    private static final Path SEEDS =
            Path.of("report-core", "src", "test", "resources", "io", "github", "reportassembly");

    /** Code in which a new branch is worth keeping an input for. */
    private static final String INSTRUMENTED = "io.github.reportassembly.**:org.yaml.snakeyaml.**:org.commonmark.**";

    private Fuzz() {}

    /**
     * Runs a target until an option ends it or an input breaks it.
     *
     * @param arguments a target's name, then options of libFuzzer
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Target target = Target.of(arguments[0]);
        Path corpus = Files.createDirectories(HOME.resolve("corpus").resolve(target.id()));
        Path found = Files.createDirectories(HOME.resolve("found").resolve(target.id()));
        List<String> options = new ArrayList<>(List.of(
                "--target_class=" + target.className(),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--custom_hook_includes=" + INSTRUMENTED,
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.FilePathTraversal",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-max_len=" + target.longest(),
                "-timeout=120",
                "-rss_limit_mb=2048",
                "-print_final_stats=1"));
        options.addAll(Arrays.asList(arguments).subList(1, arguments.length));
        options.add(corpus.toString());
        for (String seeds : target.seeds()) {
            options.add(SEEDS.resolve(seeds).toString());
        }
        Jazzer.main(options.toArray(String[]::new));
    }
}
