package org.endusegraph.model;

import java.util.List;

/** What kind of answer this is: unknown, withheld and none are three different answers, and so is one that was cut off. */
public enum Answer {
    FOUND,
    NONE_ON_RECORD,
    UNKNOWN,
    WITHHELD,
    CUT_OFF;

    /**
     * The kind of an answer.
     *
     * @param found whether it holds anything
     * @param complete whether the search for it came to its end
     * @param unknowns what somebody says is not known, or withheld, about the question
     */
    public static Answer of(boolean found, boolean complete, List<Unknown> unknowns) {
        if (found) {
            return FOUND;
        }
        if (!complete) {
            return CUT_OFF;
        }
        if (unknowns.isEmpty()) {
            return NONE_ON_RECORD;
        }
        return unknowns.stream().anyMatch(unknown -> unknown.answer() == UNKNOWN) ? UNKNOWN : WITHHELD;
    }
}
