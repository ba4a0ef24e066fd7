package org.endusegraph.datasets.generated;

import org.endusegraph.model.Fault;

/**
 * How entities and links are laid out. All but {@code skew}, {@code supernodes} and {@code supernodeDegree} are shares from 0 to 1.
 *
 * @param productsPerParty products for each party, 0 to 1; planted paths bring their own on top
 * @param skew how unequal degrees are, 0 (all alike) to below 1: the expected degree of the r-th busiest entity falls as
 *     {@code r^-skew}, so that degrees follow a power law with the exponent {@code 1 + 1/skew}
 * @param supernodes companies that have far more links than the skew alone gives them
 * @param supernodeDegree expected links of the first supernode on top of those by skew; the k-th has a k-th of it. Half of
 *     the links lead in, half lead out
 * @param parallel share of links that join the same two entities as one of the 1,000 links before, in the same way
 * @param cycles share of links that lead back along one of the 1,000 links before
 * @param selfSupply share of links by which a party supplies itself. No dossier may say so, but a server may hold it
 * @param highRisk share of public bodies that count as high-risk; at least one does, and all planted end users do
 */
public record Shape(
        double productsPerParty,
        double skew,
        int supernodes,
        int supernodeDegree,
        double parallel,
        double cycles,
        double selfSupply,
        double highRisk) {

    /**
     * Checks ranges.
     *
     * @throws Fault.InvalidInput if a number is out of its range
     */
    public Shape {
        Shares.require("productsPerParty", productsPerParty);
        Shares.require("parallel", parallel);
        Shares.require("cycles", cycles);
        Shares.require("selfSupply", selfSupply);
        Shares.require("highRisk", highRisk);
        Shares.requireTogether("parallel, cycles, selfSupply", parallel + cycles + selfSupply);
        if (!(skew >= 0 && skew <= 0.95)) {
            throw new Fault.InvalidInput("'skew' goes from 0 to 0.95.");
        }
        if (supernodes < 0 || supernodeDegree < 0) {
            throw new Fault.InvalidInput("'supernodes' and 'supernodeDegree' are 0 or more.");
        }
    }

    /**
     * The shape of a large graph: a supernode for every 100,000 links (begun ones too), the first with a tenth of the links and
     * 50,000 at most.
     */
    public static Shape forLinks(int links) {
        return new Shape(
                0.1, 0.6, Math.ceilDiv(links, 100_000), Math.min(50_000, links / 10), 0.03, 0.02, 0.001, 0.001);
    }
}
