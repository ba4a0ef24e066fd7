package org.endusegraph.screening.ownership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one owner has of a party, by one or more accounts of it: at least the most that one of them says for certain, at most the most that one
 * of them leaves open.
 *
 * @param ownerIds the ids that the owner has, that of the link first
 * @param linkId the account that says most for certain
 * @param mostLinkId the account that leaves most open, if it is another
 */
record Holding(
        List<String> ownerIds,
        String linkId,
        @Nullable String mostLinkId,
        double shareMin,
        double shareMax,
        boolean control) {

    private static final Comparator<Stake> BY_LINK =
            Comparator.comparing(Stake::linkId).reversed();
    private static final Comparator<Stake> BY_LEAST = Comparator.comparingDouble(Stake::shareMin)
            .thenComparingDouble(Stake::shareMax)
            .thenComparing(BY_LINK);
    private static final Comparator<Stake> BY_MOST = Comparator.comparingDouble(Stake::shareMax)
            .thenComparingDouble(Stake::shareMin)
            .thenComparing(BY_LINK);

    /**
     * The holdings in one party, shares before control, in the order of the owners' ids.
     *
     * @param same the other ids of parties that have several
     */
    static List<Holding> of(Collection<Stake> stakes, Map<String, Set<String>> same) {
        return Stream.of(false, true)
                .flatMap(control -> owners(stakes, control, same).stream())
                .map(Holding::of)
                .toList();
    }

    /** An owner that is the same as all of some others is one with them. */
    private static List<List<Stake>> owners(Collection<Stake> stakes, boolean control, Map<String, Set<String>> same) {
        var byOwner = new TreeMap<String, List<Stake>>();
        stakes.stream()
                .filter(stake -> stake.control() == control)
                .forEach(stake -> byOwner.computeIfAbsent(stake.ownerId(), id -> new ArrayList<>())
                        .add(stake));
        var owners = new ArrayList<List<Stake>>();
        byOwner.forEach((id, accounts) -> {
            var others = same.getOrDefault(id, Set.of());
            owners.stream()
                    .filter(owner -> owner.stream().allMatch(stake -> others.contains(stake.ownerId())))
                    .findFirst()
                    .ifPresentOrElse(owner -> owner.addAll(accounts), () -> owners.add(accounts));
        });
        return owners;
    }

    private static Holding of(List<Stake> accounts) {
        var least = accounts.stream().max(BY_LEAST).orElseThrow();
        var most = accounts.stream().max(BY_MOST).orElseThrow();
        var others = new TreeSet<>(accounts.stream().map(Stake::ownerId).toList());
        others.remove(least.ownerId());
        return new Holding(
                Stream.concat(Stream.of(least.ownerId()), others.stream()).toList(),
                least.linkId(),
                most.equals(least) ? null : most.linkId(),
                least.shareMin(),
                most.shareMax(),
                least.control());
    }
}
