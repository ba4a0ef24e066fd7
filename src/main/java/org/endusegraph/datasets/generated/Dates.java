package org.endusegraph.datasets.generated;

import java.time.LocalDate;
import org.endusegraph.model.Fault;

/**
 * When links hold; all are shares of the links, from 0 to 1. Known starts lie from 2005 to 2025. Ends are unknown, or before
 * {@link #TODAY} (expired), or else in the five years after it.
 *
 * @param unknownStart links whose start is not known
 * @param unknownEnd links whose end is not known
 * @param expired links that ended before {@link #TODAY}
 */
public record Dates(double unknownStart, double unknownEnd, double expired) {

    /** The day that counts as today: a generated graph does not depend on the day that it is made. */
    public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** A third of starts and half of ends unknown, a fifth of the links expired. */
    public static final Dates DEFAULT = new Dates(0.3, 0.5, 0.2);

    /**
     * Checks ranges.
     *
     * @throws Fault.InvalidInput if a share is out of its range
     */
    public Dates {
        Shares.require("unknownStart", unknownStart);
        Shares.require("unknownEnd", unknownEnd);
        Shares.require("expired", expired);
        Shares.requireTogether("unknownEnd, expired", unknownEnd + expired);
    }
}
