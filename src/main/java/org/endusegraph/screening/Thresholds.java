package org.endusegraph.screening;

import org.endusegraph.model.Fault;

/**
 * From which score on a candidate is a match, and from which on a person has to look.
 *
 * @param match  0 to 1
 * @param review 0 to {@code match}
 */
public record Thresholds(double match, double review) {

    /** Chosen on labelled names; see docs/screening.md. */
    public static final Thresholds DEFAULT = new Thresholds(0.85, 0.7);

    /**
     * Checks them.
     *
     * @throws Fault.InvalidInput if they are out of range or out of order
     */
    public Thresholds {
        if (!(review >= 0 && review <= match && match <= 1)) {
            throw new Fault.InvalidInput(
                    "Thresholds are between 0 and 1, that for review no higher than that for a match.");
        }
    }

    Score.Verdict verdict(double score) {
        if (score >= match) {
            return Score.Verdict.MATCH;
        }
        return score >= review ? Score.Verdict.REVIEW : Score.Verdict.NO_MATCH;
    }
}
