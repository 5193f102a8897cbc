package io.github.reportassembly.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static String csv(String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable.write(List.of(List.of(cells)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() throws IOException {
        assertThat(csv("é", "b")).isEqualTo("\uFEFFé,b\r\n");
    }

    @Test
    void quotesCommasQuotesAndLines() throws IOException {
        assertThat(csv("a, b", "say \"no\"", "1\n2")).isEqualTo("\uFEFF\"a, b\",\"say \"\"no\"\"\",\"1\n2\"\r\n");
    }

    @Test
    void guardsWhatASpreadsheetProgramWouldRun() throws IOException {
        assertThat(csv("=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\tx", "1-2"))
                .isEqualTo("\uFEFF'=HYPERLINK(1),'+1,'-1,'@SUM(1),'\tx,1-2\r\n");
    }
}
