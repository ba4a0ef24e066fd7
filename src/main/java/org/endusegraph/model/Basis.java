package org.endusegraph.model;

/** What a claim rests on. */
public enum Basis {
    OWN_ACCOUNT,
    OFFICIAL_RECORD,
    INSPECTED_EVIDENCE,
    SECOND_HAND
}
