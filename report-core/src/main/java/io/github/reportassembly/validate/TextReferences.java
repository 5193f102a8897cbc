package io.github.reportassembly.validate;

import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.source.SourceSpan;

/** What a text refers to or links to exists, and is not withdrawn unless an earlier release's number is meant. */
final class TextReferences implements Rule {
    @Override
    public void check(CheckedReport report) {
        NameCheck names = new NameCheck(report);
        for (ReportText text : report.texts()) {
            text.accept(new TreeWalk() {
                @Override
                public Void visit(Reference inline) {
                    for (ReferenceTarget target : inline.targets()) {
                        SourceSpan span =
                                place(inline.span(), "@" + target.label().id());
                        if (target.release().isPresent()) {
                            names.published(
                                    target.label().id(), target.release().get(), span);
                        } else {
                            names.known(target.label().id(), "@", span);
                        }
                    }
                    return null;
                }

                @Override
                public Void visit(Figure block) {
                    String table = block.chart().map(Chart::table).orElse("");
                    if (!table.isEmpty()) {
                        names.known(table, "", place(block.origin().span(), table));
                    }
                    return super.visit(block);
                }

                @Override
                public Void visit(InternalLink inline) {
                    String id = inline.target().id();
                    // With a number sign it is a heading of the same file, which the reader has found.
                    if (id.indexOf('#') < 0) {
                        names.known(id, "#", place(inline.span(), "#" + id));
                    }
                    return super.visit(inline);
                }
            });
        }
    }

    /** Where in a group of references, or in a link, the id itself stands. */
    private static SourceSpan place(SourceSpan span, String words) {
        String text = span.file().text();
        int end = Math.min(span.end(), text.length());
        int found = text.indexOf(words, Math.min(span.start(), text.length()));
        return found >= 0 && found + words.length() <= end ? span.file().span(found, found + words.length()) : span;
    }
}
