package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which parties are the same: those of different datasets that share an identifier which a register gives to one alone, and those of which
 * somebody has decided so; and those that are the same as these.
 *
 * <p>A party is joined by way of others only if nothing keeps it apart from the one that is asked about, or from those that are nearer to it: a
 * decision that it is another, or that it is of the same dataset, whose publisher keeps its own parties apart.
 */
final class Sameness {

    /** How many parties one is followed to be the same as. */
    private static final int MOST = 50;

    private final Source source;
    private final Map<String, Decided> decided = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Map<String, String> datasets = new HashMap<>();

    /** Where to read. */
    interface Source {

        /** What is decided about some parties. */
        Decided decided(Collection<String> ids);

        /** The other parties that have an identifier of each of some, of those which a register gives to one alone. */
        Map<String, Set<String>> identified(Collection<String> ids);

        /** The datasets of some parties, by id. */
        Map<String, String> datasets(Collection<String> ids);

        /** Whether a party is there, for the one who asks. */
        boolean isThere(String id);
    }

    Sameness(Source source) {
        this.source = source;
    }

    /** The parties that are the same as each of some, itself left out. */
    Map<String, Set<String>> of(Collection<String> ids) {
        var groups = new LinkedHashMap<String, Group>();
        ids.forEach(id -> groups.put(id, new Group(id)));
        var open = List.copyOf(groups.values());
        while (!open.isEmpty()) {
            read(open.stream().flatMap(group -> group.outermost.stream()).toList());
            open.forEach(this::widen);
            open = open.stream().filter(group -> !group.outermost.isEmpty()).toList();
        }
        var same = new LinkedHashMap<String, Set<String>>();
        groups.forEach((id, group) -> same.put(id, group.others()));
        return same;
    }

    private void read(Collection<String> ids) {
        var fresh = new TreeSet<>(ids);
        fresh.removeAll(decided.keySet());
        if (fresh.isEmpty()) {
            return;
        }
        var found = source.decided(fresh);
        var identified = source.identified(fresh);
        var asked = new TreeSet<>(fresh);
        identified.values().forEach(asked::addAll);
        fresh.forEach(id -> asked.addAll(found.comparedWithParty(id)));
        asked.removeAll(datasets.keySet());
        datasets.putAll(source.datasets(asked));
        for (var id : fresh) {
            decided.put(id, found);
            var next = new TreeSet<String>();
            found.comparedWithParty(id).stream()
                    .filter(other -> isDecidedSame(id, other) && source.isThere(other))
                    .forEach(next::add);
            identified.getOrDefault(id, Set.of()).stream()
                    .filter(other -> !isKeptApart(id, other))
                    .forEach(next::add);
            neighbours.put(id, next);
        }
    }

    private void widen(Group group) {
        var next = new TreeSet<String>();
        for (var via : group.outermost) {
            neighbours.getOrDefault(via, Set.of()).stream()
                    .filter(other -> !group.members.contains(other))
                    .filter(other -> group.members.stream().noneMatch(member -> isKeptApart(member, other, via)))
                    .forEach(next::add);
        }
        group.outermost = next;
        group.members.addAll(next);
        if (group.members.size() > MOST) {
            group.outermost = Set.of();
        }
    }

    /** Who was joined to another of its dataset by decision is where that other is. */
    private boolean isKeptApart(String member, String other, String via) {
        return isDecidedAnother(member, other) || (!isOfOneDataset(via, other) && isKeptApart(member, other));
    }

    private boolean isKeptApart(String one, String other) {
        return isDecidedAnother(one, other) || (isOfOneDataset(one, other) && !isDecidedSame(one, other));
    }

    private boolean isOfOneDataset(String one, String other) {
        return datasets.getOrDefault(one, one).equals(datasets.getOrDefault(other, other));
    }

    private boolean isDecidedSame(String one, String other) {
        var decision = decided.getOrDefault(one, Decided.NOTHING).ofParties(one, other);
        return decision != null && decision.same();
    }

    private boolean isDecidedAnother(String one, String other) {
        var decision = decided.getOrDefault(one, Decided.NOTHING).ofParties(one, other);
        return decision != null && !decision.same();
    }

    /** A party and those that are the same, as far as they have been found. */
    private static final class Group {

        private final List<String> members = new ArrayList<>();
        private Set<String> outermost;

        Group(String id) {
            members.add(id);
            outermost = Set.of(id);
        }

        Set<String> others() {
            return new TreeSet<>(members.subList(1, members.size()));
        }
    }
}
