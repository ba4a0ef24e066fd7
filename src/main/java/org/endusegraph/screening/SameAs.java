package org.endusegraph.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two parties that may be one.
 *
 * @param firstId the lesser id
 * @param score 0 to 1
 * @param sure whether they share an identifier that a register gives to one alone
 * @param decision that holds today; null if there is none
 */
public record SameAs(
        String firstId,
        String secondId,
        double score,
        boolean sure,
        List<Feature> features,
        @Nullable MatchDecision decision) {}
