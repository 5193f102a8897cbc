package io.github.reportassembly.document;

/** Something that stacks down the page. */
public sealed interface Block
        permits Callout,
                CodeBlock,
                Contents,
                Cover,
                Details,
                EditorNote,
                Figure,
                Glossary,
                HangingList,
                ItemBlock,
                Landscape,
                LanguageBlock,
                ListBlock,
                Paragraph,
                Placement,
                Quotation,
                Section,
                StatusBox,
                Table,
                ThematicBreak,
                Verbatim {
    Origin origin();

    <R> R accept(BlockVisitor<R> visitor);
}
