package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The style catalogue that comes with the templates. */
class StyleCatalogueTest {
    private static final ClassLoader TEMPLATES = StyleCatalogueTest.class.getClassLoader();

    @ParameterizedTest
    @EnumSource(WordStyle.class)
    void holdsEachStyleUnderItsName(WordStyle style) {
        String styles = new WordParts(TEMPLATES, new DocumentLanguage("en")).styles();
        int at = styles.indexOf("w:styleId=\"" + style.id() + "\"");
        assertThat(styles.substring(at, styles.indexOf("</w:style>", at)))
                .contains("<w:name w:val=\"" + style.styleName() + "\"/>");
    }

    /** A list style and the list that it names point to each other, so that Word shows it among its list styles. */
    @ParameterizedTest
    @EnumSource(
            value = WordStyle.class,
            names = {"CHAPTER_NUMBERING", "APPENDIX_NUMBERING", "BULLETED_LIST", "NUMBERED_LIST"})
    void listsAreThoseOfListStyles(WordStyle style) {
        WordParts parts = new WordParts(TEMPLATES, new DocumentLanguage("en"));
        String definition = between(parts.styles(), "w:styleId=\"" + style.id() + "\"", "</w:style>");
        String instance = between(definition, "<w:numId w:val=\"", "\"");
        String numbering = parts.text("numbering.xml");
        String list = between(numbering, "<w:num w:numId=\"" + instance + "\"><w:abstractNumId w:val=\"", "\"");
        assertThat(between(numbering, "w:abstractNumId=\"" + list + "\"", "<w:lvl "))
                .contains("<w:styleLink w:val=\"" + style.id() + "\"/>");
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"styles.xml", "numbering.xml", "theme.xml", "footnotes.xml"})
    void partsAreFilled(String part) {
        assertThat(new WordParts(TEMPLATES, new DocumentLanguage("ar")).text(part))
                .doesNotContain("{{");
    }

    @Test
    void namesTheStylesThatAreMissing() {
        ClassLoader poor = new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                String all = new WordParts(TEMPLATES, new DocumentLanguage("en")).text("styles.xml");
                return new ByteArrayInputStream(
                        all.replace("styleId=\"Lead\"", "styleId=\"Other\"").getBytes(StandardCharsets.UTF_8));
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> new WordParts(poor, new DocumentLanguage("en")).styles())
                .withMessageContaining("[Lead]");
    }
}
