package org.endusegraph.model;

/** How a norm binds a state. */
public enum BindingMode {
    STATE_PARTY,
    SIGNATORY,
    COMMITMENT,
    ADHERENT,
    DOMESTIC_LAW,
    NOT_BOUND
}
