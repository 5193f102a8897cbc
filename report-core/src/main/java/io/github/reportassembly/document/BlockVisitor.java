package io.github.reportassembly.document;

/** One method for each kind of block, so that a new kind does not compile until every stage handles it. */
public interface BlockVisitor<R> {
    R visit(Callout block);

    R visit(CodeBlock block);

    R visit(Contents block);

    R visit(Cover block);

    R visit(Details block);

    R visit(EditorNote block);

    R visit(Figure block);

    R visit(Glossary block);

    R visit(HangingList block);

    R visit(ItemBlock block);

    R visit(Landscape block);

    R visit(LanguageBlock block);

    R visit(ListBlock block);

    R visit(Paragraph block);

    R visit(Placement block);

    R visit(Quotation block);

    R visit(Section block);

    R visit(StatusBox block);

    R visit(Table block);

    R visit(ThematicBreak block);

    R visit(Verbatim block);
}
