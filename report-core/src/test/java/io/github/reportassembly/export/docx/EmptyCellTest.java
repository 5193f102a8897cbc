package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An empty cell says that it is empty, unless its row has a cell that takes several columns. */
class EmptyCellTest {
    private static final String DASH = "<w:t xml:space=\"preserve\">\u2013</w:t>";

    private static final TableCell EMPTY = new TableCell(false, 1, 1, List.of());

    private static String table(WordSample make, TableRow row) {
        TableRow head = make.row(RowKind.HEAD, "", "Value", "Unit");
        return WordSample.part(
                WordSample.write(WordSample.body(make.table(
                        "tbl-a",
                        "A table",
                        List.of(head),
                        List.of(row),
                        Alignment.START,
                        Alignment.END,
                        Alignment.START))),
                "word/document.xml");
    }

    @Test
    void emptyCellsOfTheBodyShowADash() {
        WordSample make = new WordSample();
        TableRow row = new TableRow(RowKind.BODY, List.of(make.cell("one"), EMPTY, EMPTY));
        assertThat(table(make, row).split(DASH, -1)).hasSize(3);
    }

    @Test
    void rowsWithSpansAndGroupsStayBlank() {
        WordSample make = new WordSample();
        TableRow spanned = new TableRow(RowKind.BODY, List.of(make.cell(2, 1, "both"), EMPTY));
        assertThat(table(make, spanned)).doesNotContain(DASH);
        assertThat(table(make, new TableRow(RowKind.GROUP, List.of(make.cell("group"), EMPTY, EMPTY))))
                .doesNotContain(DASH);
    }
}
