package io.github.reportassembly.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the register for the title of a text without one. */
class ShortTitleTest {
    private static final Map<String, String> NUMBERS =
            Map.of("fnd-closed", "F2.3", "rec-plan", "7.2", "rec-test", "8", "src-plan", "4");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Examine the nine that @fnd-closed names. | Examine the nine that F2.3 names",
                "Close it only on evidence [@src-plan, sec. 3]. | Close it only on evidence",
                "Evidence [@src-plan], and *nothing* else | Evidence, and nothing else",
                "Test it as [@rec-plan; @rec-test] say | Test it as 7.2, 8 say",
                "Follow the steps of @sec-method in order | Follow the steps of …",
                "@sec-method says how | says how",
                "Do as [@rec-plan@1.0-draft-1] said | Do as …",
            })
    void readsAsItIsPrinted(String text, String title) {
        SourceText source = SourceText.of(new SourceFile("text", text));

        assertThat(ShortTitle.beginning(
                        new MarkdownReader(new DiagnosticList()).blocks("register", "", source),
                        id -> Optional.ofNullable(NUMBERS.get(id))))
                .isEqualTo(title);
    }
}
