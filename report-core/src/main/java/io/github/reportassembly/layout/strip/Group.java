package io.github.reportassembly.layout.strip;

import java.util.List;
import java.util.Optional;

/**
 * Strips that belong together: a table, a recommendation, a box. Two groups are the same only if they are one object.
 */
public final class Group {
    /** Around everything. */
    public static final Group NONE = new Group(Optional.empty(), Backdrop.NONE, List.of());

    private final Optional<Group> parent;
    private final Backdrop backdrop;
    private final List<Strip> repeat;

    private Group(Optional<Group> parent, Backdrop backdrop, List<Strip> repeat) {
        this.parent = parent;
        this.backdrop = backdrop;
        this.repeat = List.copyOf(repeat);
    }

    /** A group inside this one that shows nothing of itself. */
    public Group inner() {
        return new Group(Optional.of(this), Backdrop.NONE, List.of());
    }

    /** A group inside this one with something painted behind it. */
    public Group inner(Backdrop behind) {
        return new Group(Optional.of(this), behind, List.of());
    }

    /** A group inside this one whose strips are announced anew on each further page. */
    public Group inner(Backdrop behind, List<Strip> repeated) {
        return new Group(Optional.of(this), behind, repeated);
    }

    public Optional<Group> parent() {
        return parent;
    }

    public Backdrop backdrop() {
        return backdrop;
    }

    /** What stands above the group's strips on each page but the first. */
    public List<Strip> repeat() {
        return repeat;
    }

    /** Whether this is the other group or lies within it. */
    public boolean within(Group other) {
        for (Group at = this; ; at = at.parent.get()) {
            if (at == other) {
                return true;
            }
            if (at.parent.isEmpty()) {
                return false;
            }
        }
    }
}
