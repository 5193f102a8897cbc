package io.github.reportassembly.document;

/** Something that flows in lines. */
public sealed interface Inline
        permits Abbreviation,
                Anchor,
                Code,
                Emphasis,
                Footnote,
                FootnoteReference,
                FormField,
                Highlight,
                InlineImage,
                InternalLink,
                Keyboard,
                LanguageSpan,
                LineBreak,
                Link,
                PriorityMark,
                Reference,
                Strikethrough,
                Strong,
                Subscript,
                Superscript,
                Text {
    <R> R accept(InlineVisitor<R> visitor);
}
