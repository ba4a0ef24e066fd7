package org.endusegraph.model;

/** Whether goods carry on from hop to hop, best first. */
public enum Continuity {
    SAME_ITEM,
    CONTAINED,
    UNKNOWN,
    BROKEN;

    /** The worse of the two. */
    public Continuity worse(Continuity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether goods carry on at least so well. */
    public boolean atLeast(Continuity least) {
        return compareTo(least) <= 0;
    }
}
