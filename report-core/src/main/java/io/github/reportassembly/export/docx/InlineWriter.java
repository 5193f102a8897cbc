package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Abbreviation;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.FormField;
import io.github.reportassembly.document.Highlight;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.document.InlineVisitor;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Keyboard;
import io.github.reportassembly.document.LanguageSpan;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.PriorityMark;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Subscript;
import io.github.reportassembly.document.Superscript;
import io.github.reportassembly.document.Text;
import java.util.List;
import java.util.Optional;

/** Writes inlines as runs, with the format of those around them. */
final class InlineWriter implements InlineVisitor<Void> {
    private final Edition edition;
    private final Story story;
    private final RunWriter runs;
    private RunFormat format;
    /** Within a link or a line of the contents nothing else can lead anywhere. */
    private boolean linked;

    private boolean wordsOnly;
    private WordStyle code = WordStyle.CODE_TEXT;
    /** The space after a mark that is left out goes with it. */
    private boolean afterMark;

    private Optional<NumberMark> number = Optional.empty();
    private Optional<PropertyFields> facts = Optional.empty();

    InlineWriter(Edition edition, Story story, RunFormat format) {
        this.edition = edition;
        this.story = story;
        this.runs = new RunWriter(story.xml(), edition.rightToLeft(format.language()));
        this.format = format;
    }

    /** Writes the words alone, as in the contents: no links, notes or bookmarks. */
    static void words(Edition edition, Story story, List<Inline> inlines, RunFormat format) {
        InlineWriter writer = new InlineWriter(edition, story, format);
        writer.linked = true;
        writer.wordsOnly = true;
        writer.write(inlines);
    }

    /**
     * A number in the text that gets a bookmark where it first stands.
     *
     * @param bookmark empty for none
     * @param rest how the text after it looks
     */
    record NumberMark(String number, String bookmark, WordStyle rest) {}

    /** Marks a number in what is written next. */
    InlineWriter marking(NumberMark mark) {
        number = mark.number().isEmpty() ? Optional.empty() : Optional.of(mark);
        return this;
    }

    /** Makes fields of what the file's properties say. */
    InlineWriter withFacts() {
        facts = Optional.of(new PropertyFields(edition.info()));
        return this;
    }

    /** For text that is smaller than usual. */
    InlineWriter withSmallCode() {
        code = WordStyle.CODE_TEXT_SMALL;
        return this;
    }

    /** Whether a number that was to be marked has not come yet. */
    boolean numberIsMissing() {
        return number.isPresent();
    }

    void write(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    private void write(List<Inline> inlines, RunFormat inner) {
        RunFormat outer = format;
        format = inner;
        write(inlines);
        format = outer;
    }

    @Override
    public Void visit(Text inline) {
        String text = inline.text();
        boolean spaced = afterMark && !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(0) == '\u00A0');
        afterMark = false;
        text(spaced ? text.substring(1) : text);
        return null;
    }

    private void text(String text) {
        if (facts.isPresent() && !linked) {
            facts.get().write(text, runs, format);
            return;
        }
        int at = number.isPresent() ? text.indexOf(number.get().number()) : -1;
        if (at < 0) {
            runs.text(text, format);
            return;
        }
        NumberMark mark = number.get();
        number = Optional.empty();
        runs.text(text.substring(0, at), format);
        if (mark.bookmark().isEmpty() || !story.main()) {
            runs.text(mark.number(), format);
        } else {
            int id = edition.bookmarks().nextId();
            runs.bookmarkStart(id, mark.bookmark());
            runs.text(mark.number(), format);
            runs.bookmarkEnd(id);
        }
        format = format.styled(mark.rest());
        runs.text(text.substring(at + mark.number().length()), format);
    }

    @Override
    public Void visit(Code inline) {
        runs.text(inline.text(), format.code(code));
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        if (linked) {
            runs.text(" ", format);
        } else {
            runs.lineBreak(format);
        }
        return null;
    }

    @Override
    public Void visit(Emphasis inline) {
        write(inline.content(), eastAsian() ? format.strong() : format.emphasized());
        return null;
    }

    /** Whether the text is in a script without italics. */
    private boolean eastAsian() {
        return format.language().isEmpty()
                ? edition.language().eastAsian()
                : new DocumentLanguage(format.language()).eastAsian();
    }

    @Override
    public Void visit(Strong inline) {
        write(inline.content(), format.strong());
        return null;
    }

    @Override
    public Void visit(Strikethrough inline) {
        write(inline.content(), format.struck());
        return null;
    }

    @Override
    public Void visit(Subscript inline) {
        write(inline.content(), format.at("subscript"));
        return null;
    }

    @Override
    public Void visit(Superscript inline) {
        write(inline.content(), format.at("superscript"));
        return null;
    }

    @Override
    public Void visit(Keyboard inline) {
        write(inline.content(), format.styled(WordStyle.KEYBOARD));
        return null;
    }

    @Override
    public Void visit(Highlight inline) {
        write(inline.content(), format.styled(WordStyle.HIGHLIGHT));
        return null;
    }

    @Override
    public Void visit(Abbreviation inline) {
        write(inline.content());
        return null;
    }

    @Override
    public Void visit(LanguageSpan inline) {
        write(inline.content(), format.in(inline.language()));
        return null;
    }

    @Override
    public Void visit(Link inline) {
        if (linked) {
            write(inline.content());
            return null;
        }
        story.xml().start("w:hyperlink").attribute("r:id", story.relationships().link(inline.uri()));
        story.xml().attribute("w:history", "1");
        linkContent(inline.content(), WordStyle.HYPERLINK);
        return null;
    }

    @Override
    public Void visit(InternalLink inline) {
        if (linked || !edition.places().holds(inline.target())) {
            write(inline.content());
            return null;
        }
        story.xml()
                .start("w:hyperlink")
                .attribute("w:anchor", Bookmarks.name(inline.target().id()));
        story.xml().attribute("w:history", "1");
        // bold words that lead somewhere are a number of the label column, which keeps its own colour
        if (inline.quiet() || inline.content().stream().allMatch(Strong.class::isInstance)) {
            linked = true;
            write(inline.content());
            linked = false;
            story.xml().end();
        } else {
            linkContent(inline.content(), WordStyle.CROSS_REFERENCE);
        }
        return null;
    }

    private void linkContent(List<Inline> content, WordStyle style) {
        linked = true;
        write(content, format.styled(style));
        linked = false;
        story.xml().end();
    }

    @Override
    public Void visit(Anchor inline) {
        if (!linked && story.main()) {
            int id = edition.bookmarks().nextId();
            runs.bookmarkStart(id, Bookmarks.name(inline.label().id()));
            runs.bookmarkEnd(id);
        }
        return null;
    }

    @Override
    public Void visit(Reference inline) {
        new ReferenceWriter(edition, story, runs).write(inline, format, linked);
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        if (linked) {
            return null;
        }
        if (!story.main()) {
            // A footnote within a footnote, which Word cannot have, stands in brackets.
            runs.text(" [", format);
            FootnoteWords.of(inline).forEach(this::write);
            runs.text("]", format);
            return null;
        }
        int bookmark = edition.bookmarks().nextId();
        runs.bookmarkStart(bookmark, Bookmarks.footnote(inline.key()));
        story.xml()
                .start("w:r")
                .start("w:rPr")
                .value("w:rStyle", WordStyle.FOOTNOTE_REFERENCE.id())
                .end();
        story.xml()
                .start("w:footnoteReference")
                .attribute("w:id", edition.footnotes().add(edition, inline))
                .end();
        story.xml().end();
        runs.bookmarkEnd(bookmark);
        return null;
    }

    @Override
    public Void visit(FootnoteReference inline) {
        int number = edition.numbers().footnote(inline.key());
        if (!linked && number > 0) {
            RunFormat mark = format.styled(WordStyle.FOOTNOTE_REFERENCE);
            String instruction = "NOTEREF " + Bookmarks.footnote(inline.key()) + " \\f \\h";
            runs.field(instruction, Integer.toString(number), mark);
        }
        return null;
    }

    @Override
    public Void visit(InlineImage inline) {
        new PictureWriter(edition, story).inline(inline, format);
        return null;
    }

    @Override
    public Void visit(FormField inline) {
        ContentControl.field(story.xml(), inline, () -> runs.text(inline.prompt(), format));
        return null;
    }

    /** The squares are decoration; where there can be none, the word that stands beside them is enough. */
    @Override
    public Void visit(PriorityMark inline) {
        if (wordsOnly) {
            afterMark = true;
        } else {
            new PictureWriter(edition, story).priority(inline.filled());
        }
        return null;
    }
}
