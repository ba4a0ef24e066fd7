package org.endusegraph.datasets.generated;

import org.endusegraph.model.Fault;

/** Checks of shares: numbers from 0 to 1. */
final class Shares {

    private Shares() {}

    static void require(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new Fault.InvalidInput("'" + name + "' is a share; write a number from 0 to 1.");
        }
    }

    static void requireTogether(String names, double sum) {
        if (!(sum <= 1.000_001)) {
            throw new Fault.InvalidInput("The shares " + names + " are more than 1 together; lower one of them.");
        }
    }
}
