package org.endusegraph.model;

/** What an entry was on a day. */
public enum ControlEntryStatus {
    IN_FORCE,
    AGREED_NOT_YET_IN_FORCE,
    NOT_YET,
    NO_LONGER_IN_FORCE,
    UNKNOWN
}
