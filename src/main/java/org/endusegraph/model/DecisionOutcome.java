package org.endusegraph.model;

/** What an authority decided on an export licence. */
public enum DecisionOutcome {
    GRANTED,
    REFUSED,
    REVOKED
}
