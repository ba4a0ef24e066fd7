package org.endusegraph.model;

/** What kind of answer this is: unknown, withheld and none are three different answers, and so is not finished. */
public enum Answer {
    FOUND,
    NONE_ON_RECORD,
    UNKNOWN,
    WITHHELD,
    CUT_OFF
}
