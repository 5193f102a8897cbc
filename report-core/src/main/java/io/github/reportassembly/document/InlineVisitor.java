package io.github.reportassembly.document;

/** One method for each kind of inline, so that a new kind does not compile until every stage handles it. */
public interface InlineVisitor<R> {
    R visit(Abbreviation inline);

    R visit(Anchor inline);

    R visit(Code inline);

    R visit(Emphasis inline);

    R visit(Footnote inline);

    R visit(FootnoteReference inline);

    R visit(FormField inline);

    R visit(Highlight inline);

    R visit(InlineImage inline);

    R visit(InternalLink inline);

    R visit(Keyboard inline);

    R visit(LanguageSpan inline);

    R visit(LineBreak inline);

    R visit(Link inline);

    R visit(PriorityMark inline);

    R visit(Reference inline);

    R visit(Strikethrough inline);

    R visit(Strong inline);

    R visit(Subscript inline);

    R visit(Superscript inline);

    R visit(Text inline);
}
