package org.endusegraph.model;

/** What to mind about a path. */
public enum PathWarningCode {
    EMPTY_WINDOW,
    OUT_OF_ORDER,
    CONTINUITY_UNKNOWN,
    CONTINUITY_BROKEN,
    EQUITY,
    DISPUTED,
    LISTING_DATE_UNKNOWN,
    SYNTHETIC
}
