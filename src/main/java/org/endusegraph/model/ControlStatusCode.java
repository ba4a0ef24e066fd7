package org.endusegraph.model;

/** Whether an item was under export control, in order of strength. */
public enum ControlStatusCode {
    LISTED,
    AGREED_NOT_YET_IN_FORCE,
    NATIONALLY_LISTED,
    CATCH_ALL_POSSIBLE,
    NOT_LISTED,
    UNKNOWN
}
