package io.github.reportassembly.layout.flow;

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
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.PriorityMark;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Subscript;
import io.github.reportassembly.document.Superscript;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.layout.line.BreakRule;
import io.github.reportassembly.layout.line.Decoration;
import io.github.reportassembly.layout.line.ForcedBreak;
import io.github.reportassembly.layout.line.LineBox;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.line.TextRun;
import io.github.reportassembly.numbering.ReferencePiece;
import io.github.reportassembly.page.ImageItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the inlines of a paragraph into runs of like characters, and adds them to the structure. */
final class InlineCollector implements InlineVisitor<Void> {
    private final Typography typography;
    private final InlineTargets targets;
    private final StructureBuilder structure;
    private final Galley galley;
    private final SourceSpan span;
    private final List<LineItem> items = new ArrayList<>();
    private Look look;
    private boolean afterMark;

    /**
     * @param galley takes the places of anchors
     * @param span of the paragraph, for words that have no place of their own
     */
    InlineCollector(
            Typography typography, InlineTargets targets, StructureBuilder structure, Galley galley, SourceSpan span) {
        this.typography = typography;
        this.targets = targets;
        this.structure = structure;
        this.galley = galley;
        this.span = span;
    }

    /** Adds inlines that begin with a look. */
    InlineCollector add(List<Inline> inlines, Look first) {
        look = first;
        visit(inlines);
        return this;
    }

    /** Adds words that the toolkit prints itself. */
    InlineCollector add(String words, Look first) {
        look = first;
        run(words, span);
        return this;
    }

    List<LineItem> items() {
        return items;
    }

    private void visit(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    private Void nested(List<Inline> inlines, Look inner) {
        Look outer = look;
        look = inner;
        visit(inlines);
        look = outer;
        return null;
    }

    private void run(String text, SourceSpan at) {
        mark(text, "", at);
    }

    private void mark(String text, String note, SourceSpan at) {
        if (text.isEmpty()) {
            return;
        }
        items.add(new TextRun(
                text,
                look.style(),
                look.language(),
                look.rise(),
                look.decoration(),
                look.breaks(),
                structure.content(),
                look.link(),
                look.element(),
                look.description(),
                note,
                at));
        afterMark = false;
    }

    @Override
    public Void visit(Text inline) {
        boolean trim = afterMark && inline.text().startsWith(" ");
        run(trim ? inline.text().substring(1) : inline.text(), inline.span());
        return null;
    }

    @Override
    public Void visit(Abbreviation inline) {
        structure.open(StructureRole.SPAN, StructureAttributes.NONE.withExpansion(inline.expansion()));
        nested(inline.content(), look);
        structure.close();
        return null;
    }

    @Override
    public Void visit(Anchor inline) {
        galley.place(inline.label().id());
        return null;
    }

    @Override
    public Void visit(Code inline) {
        Look outer = look;
        look = look.code().with(BreakRule.ADDRESS);
        run(inline.text(), inline.span());
        look = outer;
        return null;
    }

    @Override
    public Void visit(Emphasis inline) {
        return nested(inline.content(), look.italic());
    }

    @Override
    public Void visit(Footnote inline) {
        noteMark(inline.key(), inline.key(), inline.span());
        targets.note(inline);
        return null;
    }

    @Override
    public Void visit(FootnoteReference inline) {
        noteMark(inline.key(), "", inline.span());
        return null;
    }

    private void noteMark(String key, String note, SourceSpan at) {
        String number = Integer.toString(typography.numbers().footnote(key));
        Look outer = look;
        structure.open(StructureRole.REFERENCE);
        int element = structure.open(StructureRole.LINK);
        look = outer.superscript()
                .with(BreakRule.NONE)
                .leadingTo(
                        new LinkTarget.Place(InlineTargets.notePlace(key)),
                        element,
                        typography.phrases().text("layout.footnote", number));
        mark(number, note, at);
        structure.close();
        structure.close();
        look = outer;
    }

    @Override
    public Void visit(Highlight inline) {
        return nested(inline.content(), look.with(Decoration.HIGHLIGHT));
    }

    @Override
    public Void visit(InlineImage inline) {
        Optional<ReportImage> image = typography.images().image(inline.image());
        if (image.isEmpty() || image.get().height() == 0) {
            Look outer = look;
            look = look.with(look.style().withColor(Palette.RUST));
            run("[" + (inline.alternative().isEmpty() ? inline.image() : inline.alternative()) + "]", inline.span());
            look = outer;
            return null;
        }
        structure.open(StructureRole.FIGURE, StructureAttributes.NONE.withAlternative(inline.alternative()));
        int height = Math.min(image.get().height(), look.style().size() * 6 / 5);
        int width = (int) ((long) image.get().width() * height / image.get().height());
        ImageItem item = new ImageItem(0, -height, width, height, inline.image(), structure.content());
        items.add(new LineBox(width, height, List.of(item), true));
        structure.close();
        return null;
    }

    @Override
    public Void visit(InternalLink inline) {
        if (typography.numbers().number(inline.target().id()).isEmpty()) {
            return nested(inline.content(), unresolved(look));
        }
        // a link is never bold (LOOK.md section 5): bold words that lead somewhere are a number of the label column
        boolean plain = inline.quiet() || inline.content().stream().allMatch(Strong.class::isInstance);
        link(
                new LinkTarget.Place(inline.target().id()),
                inline.content(),
                plain ? look : look.with(look.style().withColor(Palette.BLUE)));
        return null;
    }

    @Override
    public Void visit(Link inline) {
        String words = PlainWords.of(inline.content());
        boolean address = words.indexOf(' ') < 0 && inline.uri().endsWith(words);
        Look shown = look.with(look.style().withColor(Palette.BLUE)).with(Decoration.UNDERLINE);
        link(new LinkTarget.Uri(inline.uri()), inline.content(), address ? shown.with(BreakRule.ADDRESS) : shown);
        return null;
    }

    private void link(LinkTarget target, List<Inline> content, Look shown) {
        int element = structure.open(StructureRole.LINK);
        nested(content, shown.leadingTo(target, element, PlainWords.of(content)));
        structure.close();
    }

    @Override
    public Void visit(Keyboard inline) {
        return nested(inline.content(), look.code());
    }

    @Override
    public Void visit(LanguageSpan inline) {
        structure.open(StructureRole.SPAN, StructureAttributes.NONE.withLanguage(inline.language()));
        nested(inline.content(), look.in(inline.language()));
        structure.close();
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        items.add(new ForcedBreak());
        return null;
    }

    /** On paper a field is a line to write on. */
    @Override
    public Void visit(FormField inline) {
        run("____________", span);
        return null;
    }

    @Override
    public Void visit(PriorityMark inline) {
        items.add(Marks.priority(inline.filled(), typography.rightToLeft()));
        afterMark = true;
        return null;
    }

    @Override
    public Void visit(Reference inline) {
        for (ReferencePiece piece : typography.numbers().pieces(inline, targets::page)) {
            reference(piece, inline.span());
        }
        return null;
    }

    private void reference(ReferencePiece piece, SourceSpan at) {
        Look outer = look;
        if (!piece.resolved()) {
            look = unresolved(outer);
            run(piece.text(), at);
        } else if (piece.target().isEmpty()) {
            run(piece.text(), at);
        } else {
            int element = structure.open(StructureRole.LINK);
            look = outer.with(outer.style().withColor(Palette.BLUE))
                    .leadingTo(new LinkTarget.Place(piece.target().get().id()), element, piece.text());
            run(piece.text(), at);
            structure.close();
        }
        look = outer;
    }

    private static Look unresolved(Look around) {
        FontKey font = new FontKey(around.style().font().family(), FontWeight.SEMIBOLD, false);
        return around.with(around.style().withFont(font).withColor(Palette.RUST))
                .with(Decoration.DOTTED_UNDERLINE);
    }

    @Override
    public Void visit(Strikethrough inline) {
        return nested(inline.content(), look.with(Decoration.STRIKETHROUGH));
    }

    @Override
    public Void visit(Strong inline) {
        return nested(inline.content(), look.bold());
    }

    @Override
    public Void visit(Subscript inline) {
        return nested(inline.content(), look.subscript());
    }

    @Override
    public Void visit(Superscript inline) {
        return nested(inline.content(), look.superscript());
    }
}
