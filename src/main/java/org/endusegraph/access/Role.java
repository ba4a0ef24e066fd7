package org.endusegraph.access;

/** What a reader may do, beside reading. Each may do what those before it may. */
public enum Role {

    /** Records screenings. */
    READER,

    /** Imports into their own circles. */
    CONTRIBUTOR,

    /** Decides matches. */
    REVIEWER,

    /** Looks after the service. */
    ADMINISTRATOR;

    /** Whether this role may do what another may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
