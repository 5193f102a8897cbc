package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageNumber;

/** What all writers of one file share: facts, numbers, pages, and the parts that grow while the text is written. */
record Edition(
        Sheet sheet,
        DocumentInfo info,
        Numbers numbers,
        PageIndex pages,
        Phrases phrases,
        Places places,
        Bookmarks bookmarks,
        Footnotes footnotes,
        Comments comments,
        NumberingPart numbering,
        Pictures pictures,
        RecommendationData recommendations,
        StyleSpacing spacing) {

    /** The printed number of the page of a label or a block; empty if it is not known. */
    String page(String id) {
        return pages.page(id).map(PageNumber::printed).orElse("");
    }

    /** Whether paragraphs run from right to left in a language; an empty tag stands for the document's. */
    boolean rightToLeft(String tag) {
        return tag.isEmpty() ? language().rightToLeft() : new DocumentLanguage(tag).rightToLeft();
    }

    DocumentLanguage language() {
        return new DocumentLanguage(info.language());
    }
}
