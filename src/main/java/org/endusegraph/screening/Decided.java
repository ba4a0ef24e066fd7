package org.endusegraph.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decisions, the latest first.
 *
 * @param decisions all that are about the parties and counterparties in question
 */
record Decided(List<MatchDecision> decisions) {

    /** The one that holds on a day about a counterparty and a party; null if there is none. */
    @Nullable
    MatchDecision ofCounterparty(@Nullable String reference, String party, LocalDate day) {
        return reference == null
                ? null
                : holding(day)
                        .filter(decision -> reference.equals(decision.reference())
                                && decision.other().equals(party))
                        .findFirst()
                        .orElse(null);
    }

    /** The one that holds on a day about two parties; null if there is none. */
    @Nullable
    MatchDecision ofParties(String one, String two, LocalDate day) {
        return holding(day)
                .filter(decision -> (one.equals(decision.party()) && two.equals(decision.other()))
                        || (two.equals(decision.party()) && one.equals(decision.other())))
                .findFirst()
                .orElse(null);
    }

    /** Ids of the parties about which something is decided together with one. */
    Stream<String> decidedWith(String party) {
        return decisions.stream()
                .filter(decision ->
                        decision.party() != null && (party.equals(decision.party()) || party.equals(decision.other())))
                .map(decision -> party.equals(decision.other()) ? "" + decision.party() : decision.other());
    }

    private Stream<MatchDecision> holding(LocalDate day) {
        return decisions.stream().filter(decision -> decision.holds(day));
    }
}
