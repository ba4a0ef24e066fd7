package org.endusegraph.screening;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.endusegraph.access.Reader;

/**
 * Which parties of different datasets are the same: those that share an identifier which a register gives to one alone, and those of which
 * somebody has decided so; unless somebody has decided that they are not.
 */
final class Sameness {

    private static final int MOST = 50;

    private final PartyIndex index;
    private final Reader reader;
    private final Decided decided;
    private final LocalDate day;

    Sameness(PartyIndex index, Reader reader, Decided decided, LocalDate day) {
        this.index = index;
        this.reader = reader;
        this.decided = decided;
        this.day = day;
    }

    /** What stands before the point of an id: its dataset's id; empty for dossiers. A publisher keeps its own parties apart. */
    static String dataset(String id) {
        return id.substring(0, Math.max(0, id.indexOf('.')));
    }

    /** The parties that are the same as some, by id, those themselves left out. */
    Map<String, Set<String>> of(Collection<String> ids) {
        var found = new LinkedHashMap<String, Set<String>>();
        ids.forEach(id -> found.put(id, of(id)));
        return found;
    }

    private Set<String> of(String id) {
        var same = new TreeSet<>(Set.of(id));
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty() && same.size() < MOST) {
            for (var other : next(open.remove())) {
                if (same.add(other)) {
                    open.add(other);
                }
            }
        }
        same.remove(id);
        return same;
    }

    private Set<String> next(String id) {
        var next = new TreeSet<String>();
        decided.decidedWith(id)
                .filter(other -> {
                    var decision = decided.ofParties(id, other, day);
                    return decision != null && decision.same();
                })
                .forEach(next::add);
        var party = index.byId(reader, id);
        if (party != null) {
            for (var identifier : party.identifiers()) {
                if (Identifiers.isOfOneParty(identifier)) {
                    index.identifiedBy(reader, identifier).stream()
                            .map(Candidate::id)
                            .filter(other -> !dataset(other).equals(dataset(id)) && !isDecidedToBeAnother(id, other))
                            .forEach(next::add);
                }
            }
        }
        return next;
    }

    private boolean isDecidedToBeAnother(String id, String other) {
        var decision = decided.ofParties(id, other, day);
        return decision != null && !decision.same();
    }
}
