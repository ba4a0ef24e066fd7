package org.endusegraph.model;

/** Yes, no, or not known. */
public enum Tristate {
    YES,
    NO,
    UNKNOWN
}
