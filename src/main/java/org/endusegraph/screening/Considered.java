package org.endusegraph.screening;

import java.util.Comparator;
import org.endusegraph.screening.Score.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A party that a counterparty may be, by its name and particulars or by decision.
 *
 * @param verdict what follows from the decision, else from the score
 * @param decision that holds about the counterparty and the party; null if there is none
 * @param decisionUnderOtherName one about the same reference under a clearly different name, which is not applied; null if there is none
 */
record Considered(
        String id,
        Score score,
        Verdict verdict,
        @Nullable MatchDecision decision,
        @Nullable MatchDecision decisionUnderOtherName) {

    /** The best first. */
    static final Comparator<Considered> BEST = Comparator.comparing(Considered::verdict)
            .thenComparing(Comparator.comparingDouble((Considered one) -> one.score.value())
                    .reversed())
            .thenComparing(Considered::id);
}
