package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of bookmarks from labels. */
class BookmarksTest {
    @ParameterizedTest
    @CsvSource({
        "rec-escrow-tests,rec_escrow_tests",
        "rec-escrow-tests.restore,rec_escrow_tests__restore",
        "sec-a1,sec_a1"
    })
    void keepsTheWordsOfPlainLabels(String label, String name) {
        assertThat(Bookmarks.name(label)).isEqualTo(name);
        assertThat(Bookmarks.whole(label)).isEqualTo(name + "___all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rec-a-very-long-name-that-goes-on-and-on-and-on",
                "1-starts-with-a-figure",
                "two--hyphens",
                "Capital",
                "été",
                "",
                "_"
            })
    void marksCutNamesByAHashAndAnUnderscore(String label) {
        assertThat(Bookmarks.name(label)).matches("[A-Za-z][A-Za-z0-9_]{0,38}_");
        assertThat(Bookmarks.whole(label)).matches("[A-Za-z][A-Za-z0-9_]{0,39}");
    }

    @Test
    void tellsAllLabelsApart() {
        String[] labels = {
            "a-b",
            "a.b",
            "a--b",
            "a..b",
            "a-.b",
            "a_b",
            "A-b",
            "a-B",
            "a-b-all",
            "a-b.all",
            "a",
            "A",
            "rec-a-very-long-name-that-goes-on-and-on-and-on",
            "rec-a-very-long-name-that-goes-on-and-on-and-off"
        };
        Set<String> names = new HashSet<>();
        for (String label : labels) {
            names.add(Bookmarks.name(label).toLowerCase(Locale.ROOT));
            names.add(Bookmarks.whole(label).toLowerCase(Locale.ROOT));
        }
        assertThat(names).hasSize(2 * labels.length);
    }
}
