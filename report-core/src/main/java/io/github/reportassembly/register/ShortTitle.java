package io.github.reportassembly.register;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A title in plain words that reads as it is printed. A reference becomes the number that it prints; a citation of
 * sources is left out, as a title proves nothing; what has no number before the document is set, such as a section, ends
 * the title.
 */
final class ShortTitle extends TreeWalk {
    private static final int LIMIT = 120;
    private static final String MORE = " …";

    private final Function<String, Optional<String>> numbers;
    private final StringBuilder words = new StringBuilder();
    private boolean ended;
    private boolean cut;

    private ShortTitle(Function<String, Optional<String>> numbers) {
        this.numbers = numbers;
    }

    /**
     * A title that somebody wrote.
     *
     * @param numbers what each id prints
     */
    static String of(List<Inline> title, Function<String, Optional<String>> numbers) {
        ShortTitle shown = new ShortTitle(numbers);
        shown.inlines(title);
        return shown.text() + (shown.cut ? MORE : "");
    }

    /** What stands for the title of a text without one: its beginning, cut between words if it is long. */
    static String beginning(List<Block> text, Function<String, Optional<String>> numbers) {
        ShortTitle shown = new ShortTitle(numbers);
        shown.blocks(text);
        String line = shown.text();
        if (line.length() > LIMIT) {
            int space = line.lastIndexOf(' ', LIMIT);
            return line.substring(0, space > 0 ? space : LIMIT) + MORE;
        }
        if (shown.cut) {
            return line + MORE;
        }
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private String text() {
        return words.toString().strip();
    }

    @Override
    public Void visit(Paragraph block) {
        append(" ");
        return super.visit(block);
    }

    @Override
    public Void visit(CodeBlock block) {
        append(" " + block.text());
        return null;
    }

    @Override
    public Void visit(Text inline) {
        append(inline.text());
        return null;
    }

    @Override
    public Void visit(Code inline) {
        append(inline.text());
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        append(" ");
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        return null;
    }

    @Override
    public Void visit(Reference inline) {
        if (inline.form() == ReferenceForm.CITATION) {
            return null;
        }
        boolean numbered = inline.form() == ReferenceForm.FULL || inline.form() == ReferenceForm.NUMBER;
        List<Optional<String>> shown = inline.targets().stream()
                .map(target -> numbered ? number(target) : Optional.<String>empty())
                .toList();
        if (shown.stream().allMatch(Optional::isPresent)) {
            append(shown.stream().map(Optional::get).collect(Collectors.joining(", ")));
        } else if (!ended && !text().isEmpty()) {
            ended = true;
            cut = true;
        }
        return null;
    }

    private Optional<String> number(ReferenceTarget target) {
        return target.release().isPresent()
                ? Optional.empty()
                : numbers.apply(target.label().id());
    }

    /** Where a reference left nothing, one space is enough, and none before the end of a sentence. */
    private void append(String text) {
        if (ended) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int last = words.length() - 1;
            boolean spaced = last >= 0 && words.charAt(last) == ' ';
            if (Character.isWhitespace(c)) {
                words.append(spaced || last < 0 ? "" : " ");
            } else {
                if (spaced && (c == '.' || c == ',' || c == ';')) {
                    words.setLength(last);
                }
                words.append(c);
            }
        }
    }
}
