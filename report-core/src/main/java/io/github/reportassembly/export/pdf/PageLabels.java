package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfPageLabels;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PageNumberStyle;
import java.util.List;

/** The printed page numbers, as a reader's page field shows them (ISO 32000-1, 12.4.2). */
final class PageLabels {
    private PageLabels() {}

    static PdfPageLabels of(List<Page> pages) {
        PdfPageLabels labels = new PdfPageLabels();
        PageNumber before = null;
        for (int i = 0; i < pages.size(); i++) {
            PageNumber number = pages.get(i).number();
            if (before == null || !follows(number, before)) {
                labels.addPageLabel(i + 1, style(number.style()), null, Math.max(1, number.value()));
            }
            before = number;
        }
        return labels;
    }

    private static boolean follows(PageNumber number, PageNumber before) {
        return number.style() == before.style()
                && (number.style() == PageNumberStyle.NONE || number.value() == before.value() + 1);
    }

    private static int style(PageNumberStyle style) {
        return switch (style) {
            case NONE -> PdfPageLabels.EMPTY;
            case ROMAN -> PdfPageLabels.LOWERCASE_ROMAN_NUMERALS;
            case ARABIC -> PdfPageLabels.DECIMAL_ARABIC_NUMERALS;
        };
    }
}
