package org.endusegraph.model;

/** What follows from the rules for a transaction, in order of strength. */
public enum LicenceOutcome {
    AUTHORISATION_REQUIRED,
    NOTIFY_AUTHORITY,
    CANNOT_TELL,
    AUTHORITY_MAY_REQUIRE,
    NO_CONTROL_FOUND
}
