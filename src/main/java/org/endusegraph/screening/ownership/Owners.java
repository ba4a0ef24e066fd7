package org.endusegraph.screening.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.OwnershipRule;
import org.jspecify.annotations.Nullable;

/**
 * Who owns whom, upwards from some parties; who of them is listed; and who of them is the same: what is said of one of these counts for the
 * others.
 */
public final class Owners {

    private final Map<String, List<Stake>> stakes = new HashMap<>();
    private final Map<String, Map<String, String>> listings = new HashMap<>();
    private final Map<String, Set<String>> same = new TreeMap<>();
    private final Set<String> unread = new HashSet<>();

    /** Notes a stake. */
    public void add(Stake stake) {
        stakes.computeIfAbsent(stake.ownedId(), owned -> new ArrayList<>()).add(stake);
    }

    /** Notes that a party is on a list, on the day that is asked about. */
    public void addListing(String partyId, String listId, String listingId) {
        listings.computeIfAbsent(partyId, party -> new TreeMap<>()).putIfAbsent(listId, listingId);
    }

    /** Notes which others a party is the same as. */
    public void addSame(String partyId, Collection<String> others) {
        same.put(partyId, new TreeSet<>(others));
    }

    /** Notes that it was not looked at whether a party is listed, and who owns it. */
    public void addUnread(String partyId) {
        unread.add(partyId);
    }

    /** The parties that were looked at, with those that are the same as others. */
    public Set<String> parties() {
        var parties = new TreeSet<>(same.keySet());
        same.values().forEach(parties::addAll);
        return parties;
    }

    /** What rules say of some parties, in the order of the rules; of those that a rule does not reach, or that are on its lists, nothing. */
    public Map<String, List<OwnershipFinding>> findings(
            Collection<OwnershipRule> rules, Collection<String> partyIds, LocalDate day) {
        var holdings = holdings();
        var each =
                rules.stream().map(rule -> new Arithmetic(rule, this, holdings)).toList();
        var findings = new HashMap<String, List<OwnershipFinding>>();
        for (var party : partyIds) {
            findings.put(
                    party,
                    each.stream()
                            .map(rule -> rule.finding(party, day))
                            .filter(Objects::nonNull)
                            .toList());
        }
        return findings;
    }

    private SequencedMap<String, List<Holding>> holdings() {
        var owned = new TreeSet<>(stakes.keySet());
        owned.addAll(same.keySet());
        var holdings = new TreeMap<String, List<Holding>>();
        for (var party : owned) {
            var itself = withSame(party);
            var held = itself.stream()
                    .flatMap(one -> stakes.getOrDefault(one, List.of()).stream())
                    .filter(stake -> !itself.contains(stake.ownerId()))
                    .toList();
            if (!held.isEmpty()) {
                holdings.put(party, Holding.of(held, same));
            }
        }
        return holdings;
    }

    /** A party and those that are the same, itself first. */
    List<String> withSame(String partyId) {
        return Stream.concat(Stream.of(partyId), same.getOrDefault(partyId, Set.of()).stream())
                .toList();
    }

    /** Whether it was not looked at whether a party is listed, and who owns it. */
    boolean isUnread(String partyId) {
        return unread.contains(partyId);
    }

    /** The listing of a party on one of a rule's lists; null if there is none. */
    @Nullable
    String listing(String partyId, OwnershipRule rule) {
        return withSame(partyId).stream()
                .map(one -> listings.getOrDefault(one, Map.of()))
                .flatMap(mine -> rule.lists().stream().filter(mine::containsKey).map(mine::get))
                .findFirst()
                .orElse(null);
    }
}
