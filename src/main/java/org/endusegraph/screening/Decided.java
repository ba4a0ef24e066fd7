package org.endusegraph.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about some parties and counterparties. Of several decisions about the same two the latest counts, and none once its last day
 * has passed. Decisions say who is who as one sees it today, so that they bear on answers for every day.
 */
final class Decided {

    /** Nothing. */
    static final Decided NOTHING = new Decided(List.of(), LocalDate.EPOCH);

    private final LocalDate today;
    private final Map<String, Map<String, MatchDecision>> latestOfParties = new HashMap<>();
    private final Map<String, Map<String, List<MatchDecision>>> ofReferences = new HashMap<>();

    /**
     * Sorts them.
     *
     * @param decisions the latest first
     */
    Decided(Collection<MatchDecision> decisions, LocalDate today) {
        this.today = today;
        for (var decision : decisions) {
            var party = decision.party();
            var reference = decision.reference();
            if (party != null) {
                add(party, decision.other(), decision);
                add(decision.other(), party, decision);
            } else if (reference != null) {
                ofReferences
                        .computeIfAbsent(reference, missing -> new TreeMap<>())
                        .computeIfAbsent(decision.other(), missing -> new ArrayList<>())
                        .add(decision);
            }
        }
    }

    private void add(String one, String two, MatchDecision decision) {
        latestOfParties.computeIfAbsent(one, missing -> new TreeMap<>()).putIfAbsent(two, decision);
    }

    /** The parties that a counterparty was compared with. */
    Set<String> comparedWith(@Nullable String reference) {
        return reference == null
                ? Set.of()
                : ofReferences.getOrDefault(reference, Map.of()).keySet();
    }

    /**
     * The one that holds about a counterparty and a party; null if there is none.
     *
     * @param which those that are about this counterparty, and not another with the same reference
     */
    @Nullable
    MatchDecision ofCounterparty(@Nullable String reference, String party, Predicate<MatchDecision> which) {
        return reference == null
                ? null
                : ofReferences.getOrDefault(reference, Map.of()).getOrDefault(party, List.of()).stream()
                        .filter(which)
                        .findFirst()
                        .filter(decision -> decision.holds(today))
                        .orElse(null);
    }

    /** The parties that were compared with one. */
    Set<String> comparedWithParty(String party) {
        return latestOfParties.getOrDefault(party, Map.of()).keySet();
    }

    /** The one that holds about two parties; null if there is none. */
    @Nullable
    MatchDecision ofParties(String one, String two) {
        var latest = latestOfParties.getOrDefault(one, Map.of()).get(two);
        return latest != null && latest.holds(today) ? latest : null;
    }
}
