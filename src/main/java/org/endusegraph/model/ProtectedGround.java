package org.endusegraph.model;

/** Grounds on which human-rights norms prohibit distinction. */
public enum ProtectedGround {
    RACE,
    COLOUR,
    DESCENT,
    NATIONAL_ORIGIN,
    ETHNIC_ORIGIN,
    RELIGION,
    SEX,
    POLITICAL_OPINION,
    DISABILITY,
    AGE
}
