package org.endusegraph.model;

import java.util.List;

/** What kind of answer this is: unknown, withheld and none are three different answers. */
public enum Answer {
    FOUND,
    NONE_ON_RECORD,
    UNKNOWN,
    WITHHELD;

    /** The kind of an answer that holds these things, beside what somebody says is not known, or withheld, about the question. */
    public static Answer of(List<?> found, List<Unknown> unknowns) {
        if (!found.isEmpty()) {
            return FOUND;
        }
        if (unknowns.isEmpty()) {
            return NONE_ON_RECORD;
        }
        return unknowns.stream().anyMatch(unknown -> unknown.answer() == UNKNOWN) ? UNKNOWN : WITHHELD;
    }
}
