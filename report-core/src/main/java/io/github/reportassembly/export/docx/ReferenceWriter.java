package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.numbering.ReferencePiece;
import java.util.Optional;

/**
 * Writes cross references. Each piece is a link; the number in it is a field on the bookmark that stands on the number
 * itself, so that Word can bring it up to date and the words around it stay.
 */
final class ReferenceWriter {
    private final Edition edition;
    private final Story story;
    private final RunWriter runs;

    ReferenceWriter(Edition edition, Story story, RunWriter runs) {
        this.edition = edition;
        this.story = story;
        this.runs = runs;
    }

    void write(Reference reference, RunFormat format, boolean linked) {
        for (ReferencePiece piece : edition.numbers().pieces(reference, edition::page)) {
            if (!piece.resolved()) {
                runs.text(piece.text(), format.styled(WordStyle.UNRESOLVED));
            } else if (linked || piece.target().filter(edition.places()::holds).isEmpty()) {
                runs.text(piece.text(), format);
            } else {
                link(piece, piece.target().get(), reference.form(), format.styled(WordStyle.CROSS_REFERENCE));
            }
        }
    }

    private void link(ReferencePiece piece, Label target, ReferenceForm form, RunFormat format) {
        String bookmark = Bookmarks.name(target.id());
        story.xml().start("w:hyperlink").attribute("w:anchor", bookmark).attribute("w:history", "1");
        Optional<PrintedNumber> number = edition.numbers().number(target.id());
        String text = piece.text();
        if (form == ReferenceForm.PAGE) {
            field(text, edition.page(target.id()), "PAGEREF " + bookmark + " \\h", format);
        } else if (form == ReferenceForm.TITLE) {
            runs.text(text, format);
        } else {
            String paragraphNumber = edition.places().countedByWord(target) ? " \\r" : "";
            String instruction = "REF " + bookmark + paragraphNumber + " \\h \\* MERGEFORMAT";
            field(text, number.map(PrintedNumber::number).orElse(""), instruction, format);
        }
        story.xml().end();
    }

    /** Text in which the part that a field can bring up to date is a field. */
    private void field(String text, String part, String instruction, RunFormat format) {
        int at = part.isEmpty() ? -1 : text.lastIndexOf(part);
        if (at < 0) {
            runs.text(text, format);
            return;
        }
        runs.text(text.substring(0, at), format);
        runs.field(instruction, part, format);
        runs.text(text.substring(at + part.length()), format);
    }
}
