package io.github.reportassembly.compose;

import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Superscript;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeCopy;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.numbering.ReferencePiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Pages that stand without the report that they belong to: one of its chapters, or a form beside it. What refers to the
 * rest of the report prints as there, but leads nowhere.
 */
public final class Detachment {
    private final List<Matter> matters;
    private final Inside inside = new Inside();

    /** @param matters the pages that stand alone */
    public Detachment(List<Matter> matters) {
        this.matters = List.copyOf(matters);
        for (Matter matter : this.matters) {
            inside.blocks(matter.blocks());
        }
    }

    /** The ids of all that they refer to. */
    public Set<String> named() {
        return inside.named;
    }

    /** Whether they print page numbers of the rest, so that the whole must be laid out. */
    public boolean needsPages() {
        return inside.references.stream()
                .anyMatch(reference -> reference.form() == ReferenceForm.PAGE && !isInside(reference));
    }

    /**
     * The pages as they stand alone.
     *
     * @param numbers those of the whole report
     * @param page the printed page number, in the whole report, of a label's id
     */
    public List<Matter> alone(Numbers numbers, Function<String, String> page) {
        Outside outside = new Outside(numbers, page);
        return matters.stream()
                .map(matter -> new Matter(matter.kind(), outside.blocks(matter.blocks())))
                .toList();
    }

    private boolean isInside(Reference reference) {
        return reference.targets().stream()
                .allMatch(target -> inside.labels.contains(target.label().id()));
    }

    /** Collects what they hold and what they name. */
    private static final class Inside extends TreeCopy {
        private final Set<String> labels = new TreeSet<>();
        private final Set<String> footnotes = new TreeSet<>();
        private final Set<String> named = new TreeSet<>();
        private final List<Reference> references = new ArrayList<>();

        @Override
        protected Optional<Label> label(Optional<Label> label) {
            label.map(Label::id).ifPresent(labels::add);
            return label;
        }

        @Override
        public List<Inline> visit(Anchor inline) {
            labels.add(inline.label().id());
            return super.visit(inline);
        }

        @Override
        public List<Inline> visit(Footnote inline) {
            footnotes.add(inline.key());
            return super.visit(inline);
        }

        @Override
        public List<Inline> visit(InternalLink inline) {
            named.add(inline.target().id());
            return super.visit(inline);
        }

        @Override
        public List<Inline> visit(Reference inline) {
            references.add(inline);
            for (ReferenceTarget target : inline.targets()) {
                named.add(target.label().id());
            }
            return super.visit(inline);
        }
    }

    /** Makes words of all that leads out. */
    private final class Outside extends TreeCopy {
        private final Numbers numbers;
        private final Function<String, String> page;

        private Outside(Numbers numbers, Function<String, String> page) {
            this.numbers = numbers;
            this.page = page;
        }

        @Override
        public List<Inline> visit(InternalLink inline) {
            return inside.labels.contains(inline.target().id()) ? super.visit(inline) : inlines(inline.content());
        }

        @Override
        public List<Inline> visit(FootnoteReference inline) {
            if (inside.footnotes.contains(inline.key())) {
                return List.of(inline);
            }
            String number = Integer.toString(numbers.footnote(inline.key()));
            return List.of(new Superscript(List.of(new Text(number, inline.span()))));
        }

        @Override
        public List<Inline> visit(Reference inline) {
            List<ReferencePiece> pieces = numbers.pieces(inline, page);
            boolean leadsNowhere = pieces.stream().anyMatch(piece -> !piece.resolved());
            if (isInside(inline) || leadsNowhere) {
                return List.of(inline);
            }
            List<Inline> words = new ArrayList<>();
            for (ReferencePiece piece : pieces) {
                Inline text = new Text(piece.text(), inline.span());
                Optional<Label> target = piece.target().filter(label -> inside.labels.contains(label.id()));
                words.add(target.isPresent() ? new InternalLink(target.get(), List.of(text), inline.span()) : text);
            }
            return words;
        }
    }
}
