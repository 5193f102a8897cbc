package io.github.reportassembly.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the CommonMark specification, and those of GitHub's on tables and strikethrough, give the structure
 * that the specification shows. Those where the dialect differs on purpose stand in {@code departures.txt}, each with its
 * reason. See {@link SpecHtml} for what the tree cannot say and is not compared.
 */
class CommonMarkSpecTest {
    private static final int EXAMPLES = 652;
    private static final Set<String> GITHUB = Set.of("Tables (extension)", "Strikethrough (extension)");

    static Stream<Arguments> examples() throws IOException {
        Map<String, String> departures = departures();
        return Stream.concat(all("commonmark", TestResources.getSpec()), github())
                .filter(example -> !departures.containsKey(example.get()[0]));
    }

    static Stream<Arguments> differing() throws IOException {
        Map<String, String> departures = departures();
        return Stream.concat(all("commonmark", TestResources.getSpec()), github())
                .filter(example -> departures.containsKey(example.get()[0]));
    }

    private static Stream<Arguments> github() {
        return all("github", TestResources.getGfmSpec()).filter(example -> GITHUB.contains(example.get()[1]));
    }

    private static Stream<Arguments> all(String specification, URL resource) {
        List<Example> all = ExampleReader.readExamples(resource);
        List<Arguments> arguments = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Example example = all.get(i);
            arguments.add(Arguments.of(
                    specification + " " + (i + 1),
                    example.getSection(),
                    tabs(example.getSource()),
                    tabs(example.getHtml())));
        }
        return arguments.stream();
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    /** Names of examples with the reason why they differ. */
    private static Map<String, String> departures() throws IOException {
        Map<String, String> departures = new TreeMap<>();
        try (InputStream in = CommonMarkSpecTest.class.getResourceAsStream("departures.txt")) {
            String reason = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("commonmark ") || line.startsWith("github ")) {
                    departures.put(line.strip(), reason);
                } else if (!line.isBlank()) {
                    reason = line;
                }
            }
        }
        return departures;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void hasTheStructureOfTheSpecification(String name, String section, String source, String html) {
        assertThat(SpecHtml.ofTree(read(name, source), html))
                .as(name + "\n" + source)
                .isEqualTo(SpecHtml.of(html));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("differing")
    void departuresAreReal(String name, String section, String source, String html) {
        assertThat(SpecHtml.ofTree(read(name, source), html))
                .as(name + " can be taken off the list\n" + source)
                .isNotEqualTo(SpecHtml.of(html));
    }

    private static String read(String name, String source) {
        SourceText text = SourceText.of(new SourceFile("spec/" + name + ".md", "# Title\n\n" + source));
        ChapterText chapter = new MarkdownReader(diagnostic -> {}).chapter("spec", "spec", text);
        return TreeHtml.of(chapter.blocks());
    }

    @Test
    void allExamplesAreAccountedFor() throws IOException {
        assertThat(all("commonmark", TestResources.getSpec())).hasSize(EXAMPLES);
        assertThat(github()).hasSizeGreaterThan(8);
        assertThat(departures().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }
}
