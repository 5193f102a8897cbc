package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.FormChoice;
import io.github.reportassembly.document.FormField;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import java.util.Optional;

/** A content control around blocks, by which a program finds them in Word. */
final class ContentControl {
    /** The longest tag and title that Word takes. */
    private static final int LONGEST = 64;

    private ContentControl() {}

    private static void start(XmlWriter xml, String id) {
        String tag = cut(id);
        xml.start("w:sdt").start("w:sdtPr");
        xml.value("w:alias", tag);
        xml.value("w:tag", tag);
        xml.value("w:id", StableHash.number("sdt:" + id));
        xml.end().start("w:sdtContent");
    }

    /**
     * Writes a block that is cited: within a bookmark, and if it has a label and stands on a page, within a control that
     * a program finds it by. Its tag, and the title that Word shows, is the id in the sources. Only the main text has
     * either.
     */
    static void around(BlockWriter blocks, Optional<Label> label, Origin origin, Runnable content) {
        if (!blocks.story().main()) {
            content.run();
            return;
        }
        boolean control = label.isPresent() && blocks.flow().place() != Flow.Place.CELL;
        String bookmark = label.map(Label::id).map(Bookmarks::whole).orElseGet(() -> Bookmarks.block(origin));
        if (control) {
            start(blocks.xml(), label.get().id());
        }
        blocks.markedBlocks(bookmark, content);
        if (control) {
            end(blocks.xml());
        }
    }

    /** A field of a form, which shows its prompt until somebody fills it in. */
    static void field(XmlWriter xml, FormField field, Runnable prompt) {
        xml.start("w:sdt").start("w:sdtPr");
        xml.value("w:alias", cut(field.title()));
        xml.value("w:tag", cut(field.name()));
        xml.value("w:id", StableHash.number("sdt:field:" + field.name()));
        xml.empty("w:showingPlcHdr");
        switch (field.kind()) {
            case TEXT -> xml.empty("w:text", "w:multiLine", "1");
            case DATE -> {
                xml.start("w:date").value("w:dateFormat", "yyyy-MM-dd").value("w:lid", "en-GB");
                xml.value("w:storeMappedDataAs", "date")
                        .value("w:calendar", "gregorian")
                        .end();
            }
            case CHOICE -> {
                xml.start("w:dropDownList");
                for (FormChoice choice : field.choices()) {
                    xml.start("w:listItem").attribute("w:displayText", choice.words());
                    xml.attribute("w:value", choice.value()).end();
                }
                xml.end();
            }
        }
        xml.end().start("w:sdtContent");
        prompt.run();
        end(xml);
    }

    /** The control that Word puts around a table of contents. */
    static void startContents(XmlWriter xml, String id) {
        xml.start("w:sdt").start("w:sdtPr");
        xml.value("w:id", StableHash.number("sdt:contents:" + id));
        xml.start("w:docPartObj")
                .value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .end();
        xml.end().start("w:sdtContent");
    }

    static void end(XmlWriter xml) {
        xml.end().end();
    }

    private static String cut(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST - 11) + '_' + StableHash.letters(id);
    }
}
