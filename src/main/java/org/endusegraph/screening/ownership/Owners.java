package org.endusegraph.screening.ownership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.OwnershipRule;
import org.jspecify.annotations.Nullable;

/**
 * Who owns whom, upwards from some parties, and who of them is listed. Two links by which one party owns the other are two accounts of one
 * share: the one that says more counts.
 */
public final class Owners {

    private final SequencedMap<String, Map<String, Stake>> stakes = new TreeMap<>();
    private final Map<String, Map<String, String>> listings = new HashMap<>();

    /** Notes a stake. */
    public void add(Stake stake) {
        if (!stake.ownerId().equals(stake.ownedId())) {
            var key = stake.ownerId() + (stake.control() ? " controls" : "");
            stakes.computeIfAbsent(stake.ownedId(), owned -> new TreeMap<>())
                    .merge(key, stake, (one, other) -> saysMore(one, other) ? one : other);
        }
    }

    private static boolean saysMore(Stake one, Stake other) {
        int byMin = Double.compare(one.shareMin(), other.shareMin());
        return byMin > 0 || (byMin == 0 && one.linkId().compareTo(other.linkId()) <= 0);
    }

    /** Notes that a party is on a list, on the day that is asked about. */
    public void addListing(String partyId, String listId, String listingId) {
        listings.computeIfAbsent(partyId, party -> new TreeMap<>()).putIfAbsent(listId, listingId);
    }

    /** What a rule says of a party; null if it does not reach it, or if the party is on one of the rule's lists itself. */
    public @Nullable OwnershipFinding finding(OwnershipRule rule, String partyId, LocalDate day) {
        return new Arithmetic(rule, this).finding(partyId, day);
    }

    /** The parties that others have a stake in. */
    Collection<String> owned() {
        return stakes.sequencedKeySet();
    }

    Collection<Stake> stakesIn(String ownedId) {
        return stakes.getOrDefault(ownedId, Map.of()).values();
    }

    /** The listing of a party on one of a rule's lists; null if there is none. */
    @Nullable
    String listing(String partyId, OwnershipRule rule) {
        var mine = listings.getOrDefault(partyId, Map.of());
        return rule.lists().stream()
                .filter(mine::containsKey)
                .map(mine::get)
                .findFirst()
                .orElse(null);
    }
}
