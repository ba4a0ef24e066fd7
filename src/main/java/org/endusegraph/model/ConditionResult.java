package org.endusegraph.model;

/** Whether a condition holds, on what is on record and what was said of the transaction. */
public enum ConditionResult {
    MET,
    NOT_MET,
    UNKNOWN
}
