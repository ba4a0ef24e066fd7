package org.endusegraph.model;

/** The test of the answers of 13 April 2021 (2020Z25656), or a capability only. */
public enum Trigger {
    USE_DISTINGUISHES,
    SOLELY_AIMED,
    CAPABILITY_ONLY
}
