package org.endusegraph.model;

/** Why something is not known, or not shared. */
public enum UnknownReason {
    NO_ACCESS,
    NO_OVERVIEW,
    CONFIDENTIAL
}
