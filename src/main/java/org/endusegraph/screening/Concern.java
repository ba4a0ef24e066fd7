package org.endusegraph.screening;

/** Why a match is of concern. */
public enum Concern {
    LISTED,
    OWNED_BY_LISTED,
    MAY_BE_OWNED_BY_LISTED,
    HIGH_RISK,
    REACHES_HIGH_RISK,
    /** Whether it does is not known: the search was cut off. */
    MAY_REACH_HIGH_RISK
}
