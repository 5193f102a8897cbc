package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads lists: bulleted, numbered, of tasks. */
final class ListReader {
    private final UnitText text;

    ListReader(UnitText text) {
        this.text = text;
    }

    io.github.reportassembly.document.ListBlock read(ListBlock list, BlockReader holder) {
        Origin origin = text.origin(list);
        List<ListItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            Optional<Boolean> checked = node.getFirstChild() instanceof TaskListItemMarker marker
                    ? Optional.of(marker.isChecked())
                    : Optional.empty();
            Origin itemOrigin = text.origin(node);
            items.add(new ListItem(
                    itemOrigin, checked, holder.inner(list).inner(node).read(node)));
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered && numbered.getMarkerStartNumber() != null
                ? numbered.getMarkerStartNumber()
                : 1;
        return new io.github.reportassembly.document.ListBlock(
                origin, ordered ? ListKind.ORDERED : ListKind.BULLET, start, list.isTight(), items);
    }
}
