package io.github.reportassembly.register;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Two texts side by side: in the old one the words that were taken out are struck through, in the new one those that
 * were put in are strong. Where hardly a word stayed, nothing is marked: all is another text.
 */
final class WordDifference {
    /** Fewer words than these between two changes are an accident and not a text that stayed. */
    private static final int ISLAND = 2;

    private static final int KEPT_PERCENT = 25;

    private final List<WordPiece> before;
    private final List<WordPiece> after;
    private final BitSet removed = new BitSet();
    private final BitSet added = new BitSet();

    WordDifference(List<WordPiece> before, List<WordPiece> after) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        List<String> old = before.stream().map(WordPiece::key).toList();
        List<String> now = after.stream().map(WordPiece::key).toList();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
        AbstractDelta<String> last = null;
        for (AbstractDelta<String> delta : deltas) {
            mark(delta, last);
            last = delta;
        }
        int kept = before.size() - removed.cardinality();
        if (kept * 100 < KEPT_PERCENT * Math.max(1, before.size())) {
            removed.clear();
            added.clear();
        }
    }

    private void mark(AbstractDelta<String> delta, AbstractDelta<String> last) {
        int oldFrom = delta.getSource().getPosition();
        int newFrom = delta.getTarget().getPosition();
        if (last != null) {
            int oldEnd = last.getSource().getPosition() + last.getSource().size();
            int newEnd = last.getTarget().getPosition() + last.getTarget().size();
            boolean island = oldFrom - oldEnd < ISLAND && !ends(oldEnd, oldFrom);
            boolean replaced = last.getSource().size() > 0
                    && last.getTarget().size() > 0
                    && delta.getSource().size() > 0
                    && delta.getTarget().size() > 0;
            if (island && replaced) {
                removed.set(oldEnd, oldFrom);
                added.set(newEnd, newFrom);
            }
        }
        removed.set(oldFrom, oldFrom + delta.getSource().size());
        added.set(newFrom, newFrom + delta.getTarget().size());
    }

    private boolean ends(int from, int to) {
        return before.subList(from, to).stream().anyMatch(WordPiece::isEnd);
    }

    /** The paragraphs of the old text. */
    List<List<Inline>> before() {
        return paragraphs(before, removed, false);
    }

    /** The paragraphs of the new text. */
    List<List<Inline>> after() {
        return paragraphs(after, added, true);
    }

    private static List<List<Inline>> paragraphs(List<WordPiece> pieces, BitSet marked, boolean strong) {
        List<List<Inline>> paragraphs = new ArrayList<>();
        List<Inline> paragraph = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            if (pieces.get(at).isEnd()) {
                paragraphs.add(List.copyOf(paragraph));
                paragraph.clear();
                at++;
                continue;
            }
            boolean mark = marked.get(at);
            List<Inline> run = new ArrayList<>();
            while (at < pieces.size() && !pieces.get(at).isEnd() && marked.get(at) == mark) {
                append(run, pieces.get(at++).inline());
            }
            if (mark) {
                paragraph.add(strong ? new Strong(run) : new Strikethrough(run));
            } else {
                paragraph.addAll(run);
            }
        }
        return paragraphs;
    }

    private static void append(List<Inline> run, Inline next) {
        int last = run.size() - 1;
        if (last >= 0 && run.get(last) instanceof Text before && next instanceof Text text) {
            run.set(last, new Text(before.text() + text.text(), before.span()));
        } else {
            run.add(next);
        }
    }
}
