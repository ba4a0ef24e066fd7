package org.endusegraph.screening;

/**
 * A part of a score.
 *
 * @param asked    what the counterparty's side says
 * @param found    what the candidate's side says
 * @param likeness how it scored, 0 to 1; for what speaks against a match, how strongly it does
 * @param effect   what it added to the score, or took from it if negative; the effects of all features sum up to the score
 */
public record Feature(FeatureKind kind, String asked, String found, double likeness, double effect) {

    /** How much it counts at most, 0 to 1. */
    public double weight() {
        return kind.weight();
    }
}
