package org.endusegraph.model;

/** What a government advises on a motion. */
public enum Verdict {
    LEFT_TO_CHAMBER,
    ADVISED_AGAINST,
    TAKEN_OVER
}
