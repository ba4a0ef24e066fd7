package org.endusegraph.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.endusegraph.model.Listing;
import org.endusegraph.model.OwnershipFinding;
import org.endusegraph.model.Tristate;

/**
 * What is on record about some parties, supply paths apart.
 *
 * @param same the parties that are the same as each
 * @param listings those that hold, of the parties and of those that are the same
 * @param findings what ownership rules say of each
 * @param highRisk which of all these parties a risk designation covers
 */
record OnRecord(
        Map<String, Set<String>> same,
        Map<String, List<Listing>> listings,
        Map<String, List<OwnershipFinding>> findings,
        Set<String> highRisk) {

    /** The parties that are the same as one. */
    Set<String> sameAs(String id) {
        return same.getOrDefault(id, Set.of());
    }

    /** A party and those that are the same, itself first. */
    List<String> withSame(String id) {
        return Stream.concat(Stream.of(id), sameAs(id).stream()).toList();
    }

    /** The listings of a party and of those that are the same. */
    List<Listing> listingsOf(String id) {
        return withSame(id).stream()
                .flatMap(one -> listings.getOrDefault(one, List.of()).stream())
                .toList();
    }

    /** What ownership rules say of a party. */
    List<OwnershipFinding> findingsOf(String id) {
        return findings.getOrDefault(id, List.of());
    }

    /** Why a party is of concern, supply paths apart. */
    List<Concern> concernsOf(String id) {
        var concerns = new ArrayList<Concern>();
        add(concerns, Concern.LISTED, !listingsOf(id).isEmpty());
        add(concerns, Concern.OWNED_BY_LISTED, isAny(id, Tristate.YES));
        add(concerns, Concern.MAY_BE_OWNED_BY_LISTED, isAny(id, Tristate.UNKNOWN));
        add(concerns, Concern.HIGH_RISK, withSame(id).stream().anyMatch(highRisk::contains));
        return concerns;
    }

    private static void add(List<Concern> concerns, Concern concern, boolean holds) {
        if (holds) {
            concerns.add(concern);
        }
    }

    private boolean isAny(String id, Tristate caught) {
        return findingsOf(id).stream().anyMatch(finding -> finding.caught() == caught);
    }
}
