package io.github.reportassembly.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.schema.JsonSchema;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors check by take what the reader takes and refuse what it refuses, as an independent validator sees it. */
class JsonSchemaTest {
    private static final Path SAMPLE = Path.of("../chapters");
    private static final Set<String> NOT_WRITTEN = Set.of("register", "translations", "target");
    private static final Pattern REFUSED = Pattern.compile(
            "(?m)^(\\S+\\.yaml):\\d+:\\d+: error\\[(unknown-key|missing-field|wrong-type|not-in-list|not-a-date|"
                    + "unquoted-number|bad-id)\\]: (.*)$");

    private static final Map<FileKind, com.networknt.schema.JsonSchema> SCHEMAS = new EnumMap<>(FileKind.class);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void isASchemaOfDraft07(FileKind kind) {
        com.networknt.schema.JsonSchema draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"), config());

        assertThat(draft.validate(JsonSchema.of(kind), InputFormat.JSON)).isEmpty();
    }

    static List<Path> goodFiles() throws IOException {
        List<Path> good = new ArrayList<>();
        for (Path report : List.of(SAMPLE, SourceCase.RESOURCES.resolve("small-report"))) {
            try (Stream<Path> files = Files.walk(report)) {
                files.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(file -> !NOT_WRITTEN.contains(
                                report.relativize(file).getName(0).toString()))
                        .sorted()
                        .forEach(good::add);
            }
        }
        return good;
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void takesWhatTheReaderTakes(Path file) throws IOException {
        assertThat(messages(file)).isEmpty();
    }

    static List<Path> refusedCases() throws IOException {
        List<Path> refused = new ArrayList<>();
        for (Path file : SourceCasesTest.cases()) {
            if (!refusals(new SourceCase(file)).isEmpty()) {
                refused.add(file);
            }
        }
        return refused;
    }

    /** The paths of the files that the reader refuses for what stands in them, not for their names. */
    private static Set<String> refusals(SourceCase sourceCase) {
        Set<String> paths = new java.util.TreeSet<>();
        Matcher refusal = REFUSED.matcher(sourceCase.expected());
        while (refusal.find()) {
            boolean ofTheName = refusal.group(3).contains("this file's name");
            if (!ofTheName && kind(name(refusal.group(1))).isPresent()) {
                paths.add(refusal.group(1));
            }
        }
        return paths;
    }

    @ParameterizedTest
    @MethodSource("refusedCases")
    void refusesWhatTheReaderRefuses(Path file) throws IOException {
        SourceCase sourceCase = new SourceCase(file);
        sourceCase.actual(folder);

        assertThat(refusals(sourceCase))
                .allSatisfy(path -> assertThat(messages(folder.resolve(path))).isNotEmpty());
    }

    @Test
    void manyCasesAreRefused() throws IOException {
        assertThat(refusedCases()).hasSizeGreaterThan(20);
    }

    private static Set<ValidationMessage> messages(Path file) throws IOException {
        DiagnosticList problems = new DiagnosticList();
        YamlNode root = YamlParser.parse(
                        new SourceFile(file.toString(), Files.readString(file)), Limits.USUAL, problems)
                .orElseThrow();
        return schema(kind(name(file.toString())).orElseThrow()).validate(CoreSchemaTree.of(root));
    }

    private static com.networknt.schema.JsonSchema schema(FileKind kind) {
        return SCHEMAS.computeIfAbsent(
                kind,
                wanted -> JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(JsonSchema.of(wanted), config()));
    }

    private static SchemaValidatorsConfig config() {
        return SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    }

    private static Optional<FileKind> kind(String name) {
        for (FileKind kind : FileKind.values()) {
            if (kind.isItem()
                    ? name.startsWith(kind.stem() + "-") && name.endsWith(".yaml")
                    : name.equals(kind.fileNames())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
