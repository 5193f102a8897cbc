package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.model.Succession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads what earlier releases printed: one file a release. */
final class RegisterReader {
    private final SourceFiles files;

    RegisterReader(SourceFiles files) {
        this.files = files;
    }

    /** All releases, each after those that it follows; equals by version. */
    List<PublishedRelease> releases(Reading reading) {
        List<PublishedRelease> found = new ArrayList<>();
        for (String path : files.folder().files()) {
            if (FileRules.isRegister(path)) {
                Optional<PublishedRelease> release = files.yaml(path, new FieldType.Group(RegisterSchema.RELEASE))
                        .flatMap(map -> release(path, new Fields(reading, map, path)));
                release.ifPresentOrElse(found::add, () -> files.unreadId(FileRules.REGISTER + name(path)));
            }
        }
        List<PublishedRelease> ordered = new RegisterOrder(files, found).releases();
        RegisterSeals.check(ordered, files.sink());
        return new RegisterTexts(files, reading).added(ordered);
    }

    private Optional<PublishedRelease> release(String path, Fields fields) {
        Optional<String> format = fields.words("format").filter(word -> !word.equals(RegisterSchema.FORMAT_1));
        if (format.isPresent()) {
            files.sink()
                    .report(Diagnostic.at(
                                    fields.span().file().beginning(),
                                    DiagnosticCode.DAMAGED_REGISTER,
                                    "this file has format " + format.get() + ", and this version of the toolkit knows "
                                            + RegisterSchema.FORMAT_1)
                            .withHint("a newer version of the toolkit wrote it: name that version in pom.xml"));
            return Optional.empty();
        }
        String version = fields.words("version").orElseGet(() -> name(path));
        if (!version.equals(name(path))) {
            files.sink()
                    .report(Diagnostic.at(
                                    fields.span().file().beginning(),
                                    DiagnosticCode.DAMAGED_REGISTER,
                                    "this file is named " + name(path) + " and holds the numbers of " + version)
                            .withHint(RegisterOrder.restore(name(path))));
            return Optional.empty();
        }
        return Optional.of(new PublishedRelease(
                version,
                fields.choice("stage", Stage.values(), Stage::id).orElse(Stage.DRAFT),
                fields.date("date"),
                fields.words("commit").orElse(""),
                fields.choice("policy", NumberingPolicy.values(), NumberingPolicy::id)
                        .orElse(NumberingPolicy.KEEP),
                entries(fields, "follows", seal -> new Seal(seal)),
                groups(fields, "numbers", RegisterReader::number),
                groups(fields, "became", RegisterReader::succession),
                entries(fields, "added", number -> number),
                entries(fields, "files", hash -> new Seal(hash)),
                Map.of(),
                new Seal(fields.words("seal").orElse("")),
                fields.span().file().beginning()));
    }

    private static PublishedNumber number(YamlScalar id, Fields entry) {
        return new PublishedNumber(
                entry.words("number").orElse(""),
                entry.words("in").orElse(""),
                entry.words("text").orElse(""),
                entry.words("title").orElse(""),
                entry.words("status").filter("withdrawn"::equals).isPresent(),
                id.span());
    }

    private static Succession succession(YamlScalar key, Fields entry) {
        return new Succession(
                entry.choice("operation", LineageOperation.values(), LineageOperation::id)
                        .orElse(LineageOperation.KEPT),
                entry.mentions("now").stream().map(Mention::id).toList(),
                entry.words("moved-from"),
                entry.words("reason"));
    }

    private static <V> Map<String, V> groups(Fields fields, String key, BiFunction<YamlScalar, Fields, V> value) {
        Fields all = fields.group(key);
        Map<String, V> values = new LinkedHashMap<>();
        all.keys().forEach(entry -> values.put(entry.value(), value.apply(entry, all.group(entry.value()))));
        return values;
    }

    private static <V> Map<String, V> entries(Fields fields, String key, Function<String, V> value) {
        Fields all = fields.group(key);
        Map<String, V> values = new LinkedHashMap<>();
        all.keys()
                .forEach(entry -> values.put(
                        entry.value(), value.apply(all.words(entry.value()).orElse(""))));
        return values;
    }

    private static String name(String path) {
        return path.substring(FileRules.REGISTER.length(), path.length() - ".yaml".length());
    }
}
