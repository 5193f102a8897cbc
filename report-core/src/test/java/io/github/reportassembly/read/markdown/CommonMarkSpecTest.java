package io.github.reportassembly.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the CommonMark specification give the structure that the specification shows, where the dialect does
 * not differ on purpose. Left out are
 *
 * <ul>
 *   <li>the sections on HTML, and other examples whose result has tags of the writer's: only a few are allowed;
 *   <li>images, since theirs are not files of a report, and an image alone is a figure;
 *   <li>headings within lists and quotations, which are reported and become paragraphs.
 * </ul>
 *
 * Addresses of links are not compared (most of the specification's are relative and so refused), nor levels of headings.
 */
class CommonMarkSpecTest {
    private static final Set<String> HTML_SECTIONS = Set.of("HTML blocks", "Raw HTML");
    private static final Pattern OTHER_TAG =
            Pattern.compile("<(?!/?(?:p|h[1-6]|em|strong|code|pre|ul|ol|li|blockquote|br|hr|a)(?:[ />]))[a-zA-Z/!?]");
    private static final Pattern INNER_HEADING =
            Pattern.compile("<(?:li|blockquote)>\\s*(?:<p>[^<]*</p>\\s*)?<h[1-6]>");

    static Stream<Arguments> examples() {
        List<Example> all = ExampleReader.readExamples(TestResources.getSpec());
        List<Arguments> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Example example = all.get(i);
            if (isCompared(example)) {
                kept.add(Arguments.of(i + 1, example.getSection(), tabs(example.getSource()), tabs(example.getHtml())));
            }
        }
        return kept.stream();
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    private static boolean isCompared(Example example) {
        String html = example.getHtml();
        return !HTML_SECTIONS.contains(example.getSection())
                && !OTHER_TAG.matcher(html).find()
                && !INNER_HEADING.matcher(html).find();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("examples")
    void hasTheStructureOfTheSpecification(int number, String section, String source, String html) {
        SourceText text = SourceText.of(new SourceFile("spec/" + number + ".md", "# Title\n\n" + source));
        ChapterText chapter = new MarkdownReader(diagnostic -> {}).chapter("spec", "spec", text);
        assertThat(normal(TreeHtml.of(chapter.blocks())))
                .as(section + "\n" + source)
                .isEqualTo(normal(html));
    }

    @Test
    void mostExamplesAreCompared() {
        assertThat(examples().count()).isGreaterThan(550);
    }

    private static String normal(String html) {
        String tags = html.replaceAll("</?a(?: [^>]*)?>", "")
                .replaceAll("<(/?)h[1-6]>", "<$1h>")
                .replaceAll("<(br|hr) />", "<$1>")
                .replaceAll("<code class=\"[^\"]*\">", "<code>");
        StringBuilder normal = new StringBuilder();
        int at = 0;
        while (at < tags.length()) {
            int code = tags.indexOf("<pre>", at);
            int end = code < 0 ? tags.length() : code;
            normal.append(collapsed(tags.substring(at, end)));
            if (code < 0) {
                break;
            }
            at = tags.indexOf("</pre>", code) + "</pre>".length();
            normal.append(tags, code, at);
        }
        return normal.toString();
    }

    private static String collapsed(String html) {
        return html.replaceAll("[ \t\n]+", " ")
                .replaceAll(" ?(</?(?:p|h|ul|ol|li|blockquote|hr|br)(?: start=\"\\d+\")?>) ?", "$1")
                .replace("<p></p>", "")
                .replace("<h></h>", "")
                .strip();
    }
}
