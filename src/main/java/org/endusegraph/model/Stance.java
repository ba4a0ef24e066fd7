package org.endusegraph.model;

/** What a claimant says of a statement. */
public enum Stance {
    ASSERTS,
    DENIES,
    CANNOT_CONFIRM
}
