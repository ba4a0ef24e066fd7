package org.endusegraph.datasets.generated;

import org.endusegraph.model.Fault;

/**
 * What claims say of links. The first five are weights, 0 or more, of the status that all claims together give a link. The others are
 * shares from 0 to 1, and do not change that status.
 *
 * @param confirmed weight of links that a party to them or an official record asserts
 * @param reported weight of links asserted on inspected evidence
 * @param alleged weight of links asserted at second hand
 * @param disputed weight of links that some assert and others deny
 * @param refuted weight of links that an official record denies, or whose every assertion was withdrawn
 * @param withdrawn share of links with one more assertion that was withdrawn: before that day the status may have been better
 * @param contradictory share of links with one more claim that does not agree: a denial, a withdrawn denial or a "cannot confirm"
 * @param undated share of claims of which nobody knows when they were published
 */
public record Evidence(
        double confirmed,
        double reported,
        double alleged,
        double disputed,
        double refuted,
        double withdrawn,
        double contradictory,
        double undated) {

    /** Mostly confirmed, reported and alleged. */
    public static final Evidence DEFAULT = new Evidence(0.35, 0.3, 0.2, 0.1, 0.05, 0.03, 0.1, 0.1);

    /**
     * Checks ranges.
     *
     * @throws Fault.InvalidInput if a number is out of its range, or all weights are 0
     */
    public Evidence {
        Shares.require("withdrawn", withdrawn);
        Shares.require("contradictory", contradictory);
        Shares.require("undated", undated);
        double least = Math.min(Math.min(Math.min(confirmed, reported), Math.min(alleged, disputed)), refuted);
        double sum = confirmed + reported + alleged + disputed + refuted;
        if (!(least >= 0 && sum > 0 && Double.isFinite(sum))) {
            throw new Fault.InvalidInput("The weights of the statuses are 0 or more, and one of them is more.");
        }
    }

    /** The weights in the order of {@link org.endusegraph.model.LinkStatus}. */
    double[] weights() {
        return new double[] {confirmed, reported, alleged, disputed, refuted};
    }
}
