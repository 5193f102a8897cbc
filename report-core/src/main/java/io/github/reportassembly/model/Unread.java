package io.github.reportassembly.model;

import java.util.Set;

/**
 * What stands in files that could not be read. Such a file has its message already; what names its content is not wrong
 * for that.
 *
 * @param ids of things whose own file could not be read, or that share a file with others but have a name of their own
 * @param prefixes first words, such as {@code src-}, of things any number of which an unread file may hold
 * @param fields that stand there with a mistake that was reported, after the id of the thing that has them:
 *     {@code rec-escrow-tests.priority}; those of {@code report.yaml} stand for themselves
 */
public record Unread(Set<String> ids, Set<String> prefixes, Set<String> fields) {
    /** Every file could be read. */
    public static final Unread NOTHING = new Unread(Set.of(), Set.of(), Set.of());

    public Unread {
        ids = Set.copyOf(ids);
        prefixes = Set.copyOf(prefixes);
        fields = Set.copyOf(fields);
    }

    /** Whether the numbers of a release stand in an unread file. */
    public boolean mayHoldRelease(String version) {
        return ids.contains("register/" + version);
    }

    /** Whether an id may stand in an unread file; a part's id does if its recommendation's does, or its parts hold a mistake. */
    public boolean mayHold(String id) {
        int dot = id.indexOf('.');
        String whole = dot < 0 ? id : id.substring(0, dot);
        int hyphen = id.indexOf('-');
        return ids.contains(whole)
                || (dot > 0 && fields.contains(whole + ".parts"))
                || (hyphen > 0 && prefixes.contains(id.substring(0, hyphen + 1)));
    }
}
